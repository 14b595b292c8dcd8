import { compareText } from '../library/compare-text.ts';
import type { Library } from '../library/model.ts';
import { getWords } from '../words/get-words.ts';
import { type DrawnRecord, type DrawOptions, drawRecord } from './draw-record.ts';
import { getHistory, type Telling } from './get-history.ts';
import type { Statement } from './get-statements.ts';
import { compareYears, getYearLine, type YearAxis, type YearLine } from './year-line.ts';

/** A statement of more than one source, as it stands beside its line of years. */
export interface RecurringStatement extends DrawnRecord {
  /** "Said by 3 sources" */
  readonly said: string;
  readonly line: YearLine | null;
  /** What each source said, in order of years. */
  readonly history: readonly Telling[];
}

export function getRecurring(
  library: Library,
  statement: Statement,
  axis: YearAxis,
  draw: DrawOptions,
): RecurringStatement {
  return {
    ...drawRecord(library, statement.point, { ...draw, hasHistory: true }),
    said: getWords(library.site.language).line.saidIn(statement.sourceCount),
    line: getYearLine(axis, statement.years),
    history: getHistory(library, statement),
  };
}

/** What most sources say first; of these what was said over most years; of these the earliest. */
export function compareRecurring(a: Statement, b: Statement): number {
  return (
    b.sourceCount - a.sourceCount ||
    getSpan(b) - getSpan(a) ||
    compareYears(a.years[0] ?? null, b.years[0] ?? null) ||
    compareText(a.point.origin, b.point.origin)
  );
}

/** Years from the first dated source to the last. */
function getSpan({ years }: Statement): number {
  const dated = years.filter((year) => year !== null);
  return Math.max(0, ...dated) - Math.min(...(dated.length === 0 ? [0] : dated));
}
