import { compareText } from '../library/compare-text.ts';
import type { SourceId } from '../library/ids.ts';
import type { Library } from '../library/model.ts';
import { getWords } from '../words/get-words.ts';
import { type DrawnRecord, type DrawOptions, drawRecord } from './draw-record.ts';
import type { Statement } from './get-statements.ts';
import { withBase } from './with-base.ts';
import { compareYears, type LineYear } from './year-line.ts';

/** What one source says, under its year. */
export interface SourceGroup {
  /** "2016"; "No date" where the source states none. */
  readonly year: string;
  readonly title: string;
  /** null where the board speaks for itself. */
  readonly href: string | null;
  /** "Sidebotham and others, 2016 · 293 serious case reviews"; null where there is nothing to add. */
  readonly note: string | null;
  readonly points: readonly DrawnRecord[];
}

interface Group {
  readonly source: SourceId | null;
  readonly year: LineYear;
  readonly statements: readonly Statement[];
}

/** Statements under the sources that make them, year by year, undated sources last. */
export function getSourceGroups(library: Library, statements: readonly Statement[], draw: DrawOptions): SourceGroup[] {
  const groups = Map.groupBy(statements, ({ point }) => `${point.source ?? ''} ${point.year}`);
  return [...groups.values()]
    .flatMap((members): Group[] => {
      const point = members[0]?.point;
      return point === undefined ? [] : [{ source: point.source, year: point.year, statements: members }];
    })
    .sort((a, b) => compareYears(a.year, b.year) || compareSources(a.source, b.source))
    .map((group) => toSourceGroup(library, group, draw));
}

/** By id; what the board says itself comes after what it cites. */
function compareSources(a: SourceId | null, b: SourceId | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}

function toSourceGroup(library: Library, { source: id, year, statements }: Group, draw: DrawOptions): SourceGroup {
  const words = getWords(library.site.language);
  const source = id === null ? undefined : library.sources.get(id);
  return {
    year: year === null ? words.line.undated : String(year),
    title: source?.title ?? words.theme.own(library.site.name),
    href: source === undefined ? null : withBase(library, source.address),
    note: source === undefined ? null : [source.shortName, source.sample].filter(Boolean).join(' · '),
    points: statements.map(({ point }) => drawRecord(library, point, draw)),
  };
}
