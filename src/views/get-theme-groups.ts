import type { ThemeId } from '../library/ids.ts';
import type { LearningPoint, Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import { type DrawnRecord, type DrawOptions, drawRecord } from './draw-record.ts';
import type { Statement } from './get-statements.ts';
import { withBase } from './with-base.ts';

export interface ThemeGroup extends Link {
  readonly id: string;
  readonly points: readonly DrawnRecord[];
  /** To the rest, where the page shows a part. */
  readonly more?: Link | null;
}

/** Statements under the top theme of the first theme that each names, in the order of the vocabulary. */
export function getThemeGroups(library: Library, statements: readonly Statement[], draw: DrawOptions): ThemeGroup[] {
  const groups = Map.groupBy(statements, ({ point }) => getTopTheme(library, point));
  return library.vocabulary.themes.flatMap((theme) => {
    const members = groups.get(theme.id) ?? [];
    if (members.length === 0) return [];
    return {
      id: theme.id,
      href: withBase(library, theme.address),
      label: theme.label,
      points: members.map(({ point }) => drawRecord(library, point, draw)),
    };
  });
}

/** The same statements in the order in which `getThemeGroups` draws them; those whose theme the vocabulary lacks are left out. */
export function sortByTheme(library: Library, statements: readonly Statement[]): Statement[] {
  const groups = Map.groupBy(statements, ({ point }) => getTopTheme(library, point));
  return library.vocabulary.themes.flatMap(({ id }) => groups.get(id) ?? []);
}

/** The top theme of the first theme that a learning point names. */
export function getTopTheme(library: Library, point: LearningPoint): ThemeId | undefined {
  const first = point.themes[0];
  const theme = first === undefined ? undefined : library.vocabulary.themeById.get(first);
  return theme?.parent ?? theme?.id;
}
