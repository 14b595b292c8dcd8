import type { RecordId } from '../library/ids.ts';
import type { Briefing, LearningPoint, Library, RecordBase, Source } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import { getWords } from '../words/get-words.ts';
import { getTitleLang } from './languages.ts';
import { countPages } from './lists/paginate.ts';
import { needsExit } from './needs-exit.ts';
import { oncePerThing } from './once-per-thing.ts';
import { withBase } from './with-base.ts';

export interface SourcePart {
  readonly title: string;
  readonly records: readonly RestingRecord[];
}

/** A record that rests on the source, with the page it names. */
export interface RestingRecord extends Link {
  readonly kind: string | null;
  readonly page: string | null;
}

interface SourceParts {
  /** Whole lists, empty ones too. */
  readonly parts: readonly SourcePart[];
  readonly briefings: readonly Briefing['slug'][];
  readonly exit: boolean;
  /** Pages that the longest list needs. */
  readonly pages: number;
}

/** Everything that rests on a source, in the order of its pages. */
export const getSourceParts = oncePerThing((library: Library, source: Source): SourceParts => {
  const words = getWords(library.site.language);
  const {
    points = [],
    figures = [],
    cases = [],
    questions = [],
    briefings = [],
  } = library.belongs.source.get(source.id) ?? {};
  const getKind = (point: LearningPoint) => words.kinds[point.kind];
  const parts = [
    { title: words.source.points, records: getRecords(library, library.points, points, getText, getKind) },
    { title: words.source.figures, records: getRecords(library, library.figures, figures, getText) },
    { title: words.source.cases, records: getRecords(library, library.cases, cases, ({ title }) => title) },
    { title: words.source.questions, records: getRecords(library, library.questions, questions, getText) },
  ];
  return {
    parts,
    briefings,
    exit: needsExit(library, [
      ...points.flatMap((id) => library.points.get(id) ?? []),
      ...cases.flatMap((id) => library.cases.get(id) ?? []),
    ]),
    pages: countPages(briefings.length, ...parts.map(({ records }) => records.length)),
  };
});

function getText({ text }: RecordBase): string {
  return text;
}

function getRecords<Kind extends RecordBase>(
  library: Library,
  records: ReadonlyMap<RecordId, Kind>,
  ids: readonly RecordId[],
  getLabel: (record: Kind) => string,
  getKind?: (record: Kind) => string,
): RestingRecord[] {
  const { page } = getWords(library.site.language).blocks;
  return ids
    .flatMap((id) => records.get(id) ?? [])
    .sort((a, b) => getPage(a, 0) - getPage(b, 0) || getPage(a, 1) - getPage(b, 1))
    .map((record) => ({
      href: withBase(library, record.address),
      label: getLabel(record),
      ...getTitleLang(library, record),
      kind: getKind?.(record) ?? null,
      page: record.page === null ? null : page(record.page),
    }));
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
