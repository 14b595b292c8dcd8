import type { Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import { getWords } from '../words/get-words.ts';
import { getThemeLinks } from './get-links.ts';
import { isRecurring, type Statement } from './get-statements.ts';
import { getThemeStatements } from './get-theme-statements.ts';
import { withBase } from './with-base.ts';
import { getYearLine, makeYearAxis, type YearAxis, type YearLine } from './year-line.ts';

/** All themes beside the years in which sources spoke of them. */
export interface ThemeMap {
  /** null where everything is of one year, so that there is nothing to see. */
  readonly axis: YearAxis | null;
  readonly entries: readonly ThemeEntry[];
}

export interface ThemeEntry extends Link {
  readonly id: string;
  /** "40 learning points, 7 recurring" */
  readonly note: string;
  readonly line: YearLine | null;
  readonly narrower: readonly Link[];
}

/** Top themes in the order of the vocabulary; those of which nobody has spoken yet come without a line. */
export function getThemeMap(library: Library): ThemeMap {
  const rows = library.vocabulary.themes.map((theme) => ({ theme, statements: getThemeStatements(library, theme) }));
  const axis = makeYearAxis(rows.flatMap(({ statements }) => statements.flatMap(({ years }) => years)));
  return {
    axis: axis.columns.length > 1 ? axis : null,
    entries: rows.map(({ theme, statements }) => ({
      id: theme.id,
      href: withBase(library, theme.address),
      label: theme.label,
      note: getThemeNote(library, statements),
      line: getYearLine(axis, [...new Set(statements.flatMap(({ years }) => years))]),
      narrower: getThemeLinks(library, theme.narrower),
    })),
  };
}

/** How much there is on a theme, in words. */
export function getThemeNote(library: Library, statements: readonly Statement[]): string {
  const { counts } = getWords(library.site.language);
  const recurring = statements.filter(isRecurring).length;
  if (statements.length === 0) return counts.none;
  return [counts.points(statements.length), ...(recurring > 0 ? [counts.recurring(recurring)] : [])].join(', ');
}
