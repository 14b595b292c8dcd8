import type { Library, Theme } from '../../library/model.ts';
import type { Link } from '../../mdx/render-context.ts';
import { getWords } from '../../words/get-words.ts';
import { getStatements, isRecurring, type Statement } from '../get-statements.ts';
import { getListAddress } from '../lists/record-list.ts';
import { withBase } from '../with-base.ts';
import { getAllStatements } from './get-all-statements.ts';
import { type CellDrawing, getRowLine, makeStopScale } from './get-row-line.ts';
import type { MatrixColumn } from './matrix-columns.ts';

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

export function getThemeMatrix(library: Library, columns: readonly MatrixColumn[]): ThemeMatrix {
  const rows = library.vocabulary.themes
    .map((theme) => ({ theme, statements: getStatements(library, library.belongs.theme.get(theme.id)?.points ?? []) }))
    .sort((a, b) => b.statements.length - a.statements.length)
    .map(({ theme, statements }) => toRow(library, theme, statements, columns));
  const toRadius = makeStopScale(Math.max(...rows.flatMap(({ cells }) => cells.map(({ count }) => count))));
  return {
    columns,
    rows: rows.map((row) => ({
      ...row,
      drawings: getRowLine(
        columns,
        row.cells.map(({ count }) => count),
        toRadius,
      ),
    })),
    total: getTotal(library, columns),
  };
}

function toRow(
  library: Library,
  theme: Theme,
  statements: readonly Statement[],
  columns: readonly MatrixColumn[],
): Omit<MatrixRow, 'drawings'> {
  const words = getWords(library.site.language).insights;
  const href = withBase(library, theme.address);
  const makeCell = (found: readonly Statement[], name: string, to: string | null): MatrixCell => ({
    count: found.length,
    href: found.length === 0 ? null : to,
    name: words.cell(found.length, theme.label, name),
  });
  return {
    href,
    label: theme.label,
    cells: columns.map((column) => {
      const place = column.fragment === null ? href : `${href}#${column.fragment}`;
      return makeCell(statements.filter(isIn(column)), column.name, place);
    }),
    all: makeCell(statements, words.allSources, href),
    recurring: makeCell(statements.filter(isRecurring), words.severalSources, `${href}#recurs`),
  };
}

function getTotal(library: Library, columns: readonly MatrixColumn[]): Totals {
  const words = getWords(library.site.language).insights;
  const statements = getAllStatements(library);
  const makeCell = (found: readonly Statement[], name: string, href: string | null): MatrixCell => ({
    count: found.length,
    href,
    name: words.cell(found.length, words.allThemes, name),
  });
  return {
    cells: columns.map((column) => makeCell(statements.filter(isIn(column)), column.name, column.href)),
    all: makeCell(
      statements,
      words.allSources,
      withBase(library, getListAddress({ section: 'learning-points', facet: null })),
    ),
    recurring: makeCell(statements.filter(isRecurring), words.severalSources, null),
  };
}

function isIn(column: MatrixColumn): (statement: Statement) => boolean {
  return ({ voices }) => voices.some((voice) => column.has(voice));
}
