/** A year, or null for a source that states none: it stands last, as it does in the Library. */
export type LineYear = number | null;

/** The columns that rows of one page share, so that what recurs is seen down the page. */
export interface YearAxis {
  readonly columns: readonly YearColumn[];
}

export interface YearColumn {
  readonly year: LineYear;
  /** Centre of the column as a share of the width: `12.5%`. */
  readonly at: string;
  /** Every nth year has its label written, so that labels never meet. */
  readonly isLabelled: boolean;
}

/** One row: a stop for each year in which something was said, and the line that joins them. */
export interface YearLine {
  readonly stops: readonly YearStop[];
  /** From the first stop to the last that has a year; null where fewer than two have one. */
  readonly span: Span | null;
  /** From there to a stop without a year: joined, nobody knows when. */
  readonly loose: Span | null;
}

export interface YearStop {
  readonly at: string;
  readonly isDated: boolean;
  /** More than one source spoke in that year. */
  readonly isRepeated: boolean;
}

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** More labels than this would meet on a phone of 360 px. */
const maxLabels = 6;

/** One column for each different year, in order, undated last. */
export function makeYearAxis(years: readonly LineYear[]): YearAxis {
  const distinct = [...new Set(years)].sort(compareYears);
  const step = Math.ceil(distinct.length / maxLabels);
  return {
    columns: distinct.map((year, index) => ({
      year,
      at: `${round(((index + 0.5) / distinct.length) * 100)}%`,
      isLabelled: (distinct.length - 1 - index) % step === 0,
    })),
  };
}

/**
 * The row for things said in these years.
 * @returns null when there is nothing to draw, or only one column, in which nothing can be seen to recur
 */
export function getYearLine(axis: YearAxis, years: readonly LineYear[]): YearLine | null {
  const stops = axis.columns
    .filter((column) => years.includes(column.year))
    .map(({ at, year }) => ({
      at,
      isDated: year !== null,
      isRepeated: years.filter((other) => other === year).length > 1,
    }));
  if (stops.length === 0 || axis.columns.length < 2) return null;
  const dated = stops.filter(({ isDated }) => isDated);
  return {
    stops,
    span: join(dated[0], dated.length > 1 ? dated.at(-1) : undefined),
    loose: join(
      dated.at(-1),
      stops.find(({ isDated }) => !isDated),
    ),
  };
}

function join(from: YearStop | undefined, to: YearStop | undefined): Span | null {
  return from === undefined || to === undefined ? null : { from: from.at, to: to.at };
}

export function compareYears(a: LineYear, b: LineYear): number {
  return (a ?? Number.POSITIVE_INFINITY) === (b ?? Number.POSITIVE_INFINITY)
    ? 0
    : (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
