import type { Library, Theme } from '../../library/model.ts';
import type { Link } from '../../mdx/render-context.ts';
import { getWords } from '../../words/get-words.ts';
import { isRecurring, type Statement } from '../get-statements.ts';
import { getThemeParts } from '../get-theme-parts.ts';
import { getPageAddress } from '../lists/page-address.ts';
import { getListAddress } from '../lists/record-list.ts';
import { withBase } from '../with-base.ts';
import { getAllStatements } from './get-all-statements.ts';
import { type CellDrawing, getRowLine, makeStopScale } from './get-row-line.ts';
import type { MatrixAxis } from './matrix-columns.ts';

/** Top themes against sources or years: how many learning points each holds. */
export interface ThemeMatrix {
  readonly columns: readonly { readonly id: string; readonly label: string; readonly href: string | null }[];
  /** The theme of which most is said first. */
  readonly rows: readonly MatrixRow[];
  /** All themes together. A learning point of several themes counts once. */
  readonly total: Totals;
}

export interface MatrixRow extends Link, Totals {
  readonly drawings: readonly CellDrawing[];
}

export interface Totals {
  /** One for each column. */
  readonly cells: readonly MatrixCell[];
  /** A learning point that several columns have counts once. */
  readonly all: MatrixCell;
  /** Of these, those that more than one source says. */
  readonly recurring: MatrixCell;
}

export interface MatrixCell {
  readonly count: number;
  /** Where these can be read; null where there is nothing, or no one place. */
  readonly href: string | null;
  /** "learning points on Neglect: Sidebotham and others, 2016", after the number. */
  readonly name: string;
}

export function getThemeMatrix(library: Library, axis: MatrixAxis): ThemeMatrix {
  const rows = library.vocabulary.themes.map((theme) => getThemeTotals(library, theme, axis));
  const largest = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
  const toRadius = makeStopScale(largest);
  return {
    columns: axis.columns,
    rows: rows
      .sort((a, b) => b.all.count - a.all.count)
      .map((row) => {
        const counts = row.cells.map(({ count }) => count);
        return { ...row, drawings: getRowLine(axis.columns, counts, toRadius) };
      }),
    total: getTotal(library, axis),
  };
}

function getThemeTotals(library: Library, theme: Theme, axis: MatrixAxis): Link & Totals {
  const { statements, pageOf } = getThemeParts(library, theme);
  const href = withBase(library, theme.address);
  const getPlace = (fragment: string): string =>
    `${withBase(library, getPageAddress(theme.address, pageOf.get(fragment) ?? 1))}#${fragment}`;
  const places = {
    columns: axis.columns.map(({ fragment }) => (fragment === null ? href : getPlace(fragment))),
    all: href,
    recurring: `${href}#recurs`,
  };
  return { href, label: theme.label, ...makeTotals(library, statements, axis, theme.label, places) };
}

function getTotal(library: Library, axis: MatrixAxis): Totals {
  return makeTotals(library, getAllStatements(library), axis, getWords(library.site.language).insights.allThemes, {
    columns: axis.columns.map(({ href }) => href),
    all: withBase(library, getListAddress({ section: 'learning-points', facet: null })),
    recurring: null,
  });
}

/** Where the numbers of one row lead. */
interface Places {
  readonly columns: readonly (string | null)[];
  readonly all: string;
  readonly recurring: string | null;
}

function makeTotals(
  library: Library,
  statements: readonly Statement[],
  axis: MatrixAxis,
  theme: string,
  places: Places,
): Totals {
  const words = getWords(library.site.language).insights;
  const makeCell = (count: number, name: string, href: string | null): MatrixCell => {
    return { count, href: count === 0 ? null : href, name: words.cell(count, theme, name) };
  };
  const counts = countByColumn(statements, axis);
  return {
    cells: axis.columns.map(({ name }, index) => makeCell(counts[index] ?? 0, name, places.columns[index] ?? null)),
    all: makeCell(statements.length, words.allSources, places.all),
    recurring: makeCell(statements.filter(isRecurring).length, words.severalSources, places.recurring),
  };
}

/** How many statements each column has; one that two sources of a column make counts once in it. */
function countByColumn(statements: readonly Statement[], axis: MatrixAxis): number[] {
  const counts = axis.columns.map(() => 0);
  for (const { voices } of statements) {
    for (const index of new Set(voices.map((voice) => axis.getColumn(voice)))) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
