import type { Library, Review } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type Fact, makeFacts } from './facts.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getBriefingLinks, getCaseLinks, getThemeLinks } from './get-links.ts';
import { getSectionLink } from './get-section-link.ts';
import { getTitleLang } from './languages.ts';
import { needsExit } from './needs-exit.ts';
import { withBase } from './with-base.ts';

export interface ReviewView {
  readonly frame: Frame;
  readonly title: string;
  /** "Serious case review" */
  readonly type: string;
  readonly facts: readonly Fact[];
  readonly read: Link | null;
  /** Case studies, briefings and passages that speak of it; empty lists are left out. */
  readonly lists: readonly { readonly title: string; readonly links: readonly MentionLink[] }[];
  readonly isEmpty: boolean;
  readonly words: Words['review'];
}

/** For a passage, `note` is the title of its briefing; empty where that is the passage's own. */
export interface MentionLink extends Link {
  readonly note?: string;
}

/** A case review that briefings speak of. */
export function getReviewView(library: Library, review: Review): ReviewView {
  const words = getWords(library.site.language).review;
  const lists = getLists(library, review);
  const { cases = [] } = library.belongs.review.get(review.id) ?? {};
  const type = library.vocabulary.reviewTypes.get(review.type)?.label ?? review.type;
  return {
    frame: getFrame(library, {
      title: `${review.name}, ${review.board}`,
      address: review.address,
      crumbs: [getSectionLink(library, 'reviews')],
      exit: needsExit(library, [review, ...cases.flatMap((id) => library.cases.get(id) ?? [])]),
    }),
    title: review.name,
    type,
    facts: makeFacts([
      [words.board, review.board],
      [words.year, review.year === null ? null : String(review.year)],
      [words.themes, getThemeLinks(library, review.themes)],
    ]),
    read: review.url === null ? null : { href: review.url, label: words.read },
    lists,
    isEmpty: lists.length === 0,
    words,
  };
}

function getLists(library: Library, review: Review): ReviewView['lists'] {
  const words = getWords(library.site.language).review;
  const belongs = library.belongs.review.get(review.id);
  const mentions = (belongs?.mentions ?? []).map(({ address, title, briefing }) => {
    const note = library.briefings.get(briefing)?.title ?? '';
    const lang = getTitleLang(library, { briefing });
    return { href: withBase(library, address), label: title, ...lang, note: note === title ? '' : note };
  });
  return [
    { title: words.cases, links: getCaseLinks(library, belongs?.cases ?? []) },
    { title: words.briefings, links: getBriefingLinks(library, belongs?.briefings ?? []) },
    { title: words.mentions, links: mentions },
  ].filter(({ links }) => links.length > 0);
}
