import type { Library, RecordBase, Source } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type Fact, makeFacts } from './facts.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getBriefingLinks, getSourceLinks } from './get-links.ts';
import { getSectionLink } from './get-section-link.ts';
import { withBase } from './with-base.ts';

export interface SourceView {
  readonly frame: Frame;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly read: Link | null;
  /** Lists of what rests on it; empty ones are left out. */
  readonly parts: readonly { readonly title: string; readonly records: readonly RestingRecord[] }[];
  readonly briefings: readonly Link[];
  readonly isEmpty: boolean;
  readonly words: Words['source'];
}

/** A record that rests on the source, with the page it names. */
export interface RestingRecord extends Link {
  readonly kind: string | null;
  readonly page: string | null;
}

/** A source and everything that rests on it, in the order of its pages. */
export function getSourceView(library: Library, source: Source): SourceView {
  const words = getWords(library.site.language);
  const belongs = library.belongs.source.get(source.id);
  const parts = [
    {
      title: words.source.points,
      records: getRecords(library, library.points, belongs?.points, (point) => [point.text, words.kinds[point.kind]]),
    },
    {
      title: words.source.figures,
      records: getRecords(library, library.figures, belongs?.figures, (figure) => [figure.text, null]),
    },
    {
      title: words.source.cases,
      records: getRecords(library, library.cases, belongs?.cases, (record) => [record.title, null]),
    },
  ].filter(({ records }) => records.length > 0);
  const briefings = getBriefingLinks(library, belongs?.briefings ?? []);
  return {
    frame: getFrame(library, {
      title: source.title,
      address: source.address,
      crumbs: [getSectionLink(library, 'sources')],
    }),
    title: source.title,
    facts: getFacts(library, source),
    read: source.url === null ? null : { href: source.url, label: words.source.read },
    parts,
    briefings,
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

function getRecords<Id, Kind extends RecordBase>(
  library: Library,
  records: ReadonlyMap<Id, Kind>,
  ids: readonly Id[] | undefined,
  getWordsOf: (record: Kind) => readonly [label: string, kind: string | null],
): RestingRecord[] {
  const { page } = getWords(library.site.language).blocks;
  return (ids ?? [])
    .flatMap((id) => records.get(id) ?? [])
    .sort((a, b) => getPage(a, 0) - getPage(b, 0) || getPage(a, 1) - getPage(b, 1))
    .map((record) => {
      const [label, kind] = getWordsOf(record);
      return {
        href: withBase(library, record.address),
        label,
        kind,
        page: record.page === null ? null : page(record.page),
      };
    });
}

/**
 * First (0) or last (1) page of a record. Records that name no page stand last; a page in Roman numerals comes before page 1.
 */
function getPage({ page }: RecordBase, which: 0 | 1): number {
  if (page === null) return Number.MAX_SAFE_INTEGER;
  const pages = page.split('-');
  const number = Number.parseInt(pages[which] ?? pages[0] ?? '', 10);
  return Number.isNaN(number) ? 0 : number;
}
