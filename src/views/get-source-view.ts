import type { Library, Source } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type Fact, makeFacts } from './facts.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getBriefingLinks, getSourceLinks } from './get-links.ts';
import { getSectionLink } from './get-section-link.ts';
import { getSourceParts, type SourcePart } from './get-source-parts.ts';
import { getPagePlace } from './lists/get-page-place.ts';
import type { Pager } from './lists/get-pager.ts';
import { paginate } from './lists/paginate.ts';

export interface SourceView {
  readonly frame: Frame;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly read: Link | null;
  /** Lists of what rests on it; empty ones are left out. */
  readonly parts: readonly SourcePart[];
  readonly briefings: readonly Link[];
  /** "Page 2 of 3" */
  readonly place: readonly string[];
  readonly pager: Pager | null;
  readonly isEmpty: boolean;
  readonly words: Words['source'];
}

/** A source and everything that rests on it; of long lists, one page. */
export function getSourceView(library: Library, source: Source, page = 1): SourceView {
  const words = getWords(library.site.language);
  const all = getSourceParts(library, source);
  const place = getPagePlace(library, source.title, source.address, page, all.pages);
  const parts = all.parts
    .map(({ title, records }) => ({ title, records: paginate(records, page).items }))
    .filter(({ records }) => records.length > 0);
  const briefings = getBriefingLinks(library, paginate(all.briefings, page).items);
  return {
    frame: getFrame(library, {
      title: place.title,
      address: place.address,
      crumbs: [getSectionLink(library, 'sources')],
      exit: all.exit,
    }),
    title: source.title,
    facts: getFacts(library, source),
    read: source.url === null ? null : { href: source.url, label: words.source.read },
    parts,
    briefings,
    place: place.facts,
    pager: place.pager,
    isEmpty: parts.length === 0 && briefings.length === 0,
    words: words.source,
  };
}

function getFacts(library: Library, source: Source): Fact[] {
  const words = getWords(library.site.language).source;
  const { documentTypes, reviewTypes } = library.vocabulary;
  return makeFacts([
    [words.authors, source.authors.join(', ')],
    [words.year, source.year === null ? words.undated : String(source.year)],
    [words.publisher, source.publisher],
    [
      words.type,
      reviewTypes.get(source.type)?.label ?? documentTypes.get(source.type)?.label ?? words.types[source.type] ?? null,
    ],
    [words.sample, source.sample],
    [words.licence, source.licence],
    [words.supersedes, getSourceLinks(library, source.supersedes)],
    [words.supersededBy, getSourceLinks(library, source.supersededBy)],
  ]);
}
