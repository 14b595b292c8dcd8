import type { Briefing, Library } from '../library/model.ts';
import { renderBriefing } from '../mdx/render.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type Fact, makeFacts } from './facts.ts';
import { formatDate } from './format-date.ts';
import { getBriefingEntry } from './get-briefing-entries.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getAudienceLinks, getBriefingLinks, getSourceLinks, getThemeLinks } from './get-links.ts';
import { getSectionLink } from './get-section-link.ts';
import { makeRenderContext } from './make-render-context.ts';

/** A list of contents shorter than this helps nobody. */
const minContents = 2;

export interface BriefingView {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  /** "Learning from local reviews", "November 2026", "12 minutes to read": what a reader asks first. */
  readonly facts: readonly string[];
  readonly sources: readonly Link[];
  /** The rest: audiences, themes, publisher, licence, sign-off. */
  readonly details: readonly Fact[];
  readonly contents: readonly Link[];
  readonly related: readonly Link[];
  /** null unless it is withdrawn; then what replaces it. */
  readonly withdrawn: { readonly supersededBy: readonly Link[] } | null;
  /** The body, as HTML of our own making. */
  readonly html: string;
  readonly words: Words['briefing'];
}

/** One briefing as its own page shows it. */
export function getBriefingView(library: Library, briefing: Briefing): BriefingView {
  const words = getWords(library.site.language);
  return {
    frame: getFrame(library, {
      title: briefing.title,
      description: briefing.summary,
      address: briefing.address,
      crumbs: [getSectionLink(library, 'briefings')],
      exit: briefing.themes.some((id) => library.vocabulary.themeById.get(id)?.exit),
    }),
    title: briefing.title,
    summary: briefing.summary,
    language: briefing.language,
    facts: getBriefingEntry(library, briefing).facts,
    sources: getSourceLinks(library, briefing.sources),
    details: getDetails(library, briefing),
    contents: getContents(briefing),
    related: getBriefingLinks(library, briefing.related),
    withdrawn:
      briefing.status === 'withdrawn' ? { supersededBy: getBriefingLinks(library, briefing.supersededBy) } : null,
    html: renderBriefing(
      briefing.parsed,
      makeRenderContext(library, {
        briefing,
        isAtHome: true,
        titleLevel: 2,
        idPrefix: '',
        medium: 'page',
        termsSeen: new Set(),
      }),
    ).html,
    words: words.briefing,
  };
}

function getContents({ parsed }: Briefing): Link[] {
  const headings = parsed.headings.filter(({ depth }) => depth === 2);
  return headings.length < minContents ? [] : headings.map(({ id, text }) => ({ href: `#${id}`, label: text }));
}

function getDetails(library: Library, briefing: Briefing): Fact[] {
  const { briefing: words } = getWords(library.site.language);
  const { language } = library.site;
  const { series, signedOff } = briefing;
  return makeFacts([
    [words.for, getAudienceLinks(library, briefing.audiences)],
    [words.levels, briefing.levels.flatMap((id) => library.vocabulary.levelById.get(id)?.label ?? []).join(', ')],
    [words.themes, getThemeLinks(library, briefing.themes)],
    [
      words.series,
      series === null ? null : series.part === null ? series.name : words.seriesPart(series.name, series.part),
    ],
    [words.publisher, briefing.publisher],
    [words.reviewBy, briefing.reviewBy === null ? null : formatDate(briefing.reviewBy, language)],
    [words.signedOff, signedOff === null ? null : words.signedOffBy(signedOff.by, formatDate(signedOff.on, language))],
    [words.supersedes, getBriefingLinks(library, briefing.supersedes)],
    [words.licence, briefing.licence],
  ]);
}
