import type { Library, Theme } from '../../library/model.ts';
import type { Link } from '../../mdx/render-context.ts';
import { getWords } from '../../words/get-words.ts';
import { getThemeStatements } from '../get-theme-statements.ts';
import { withBase } from '../with-base.ts';
import { getAllStatements } from './get-all-statements.ts';

/** A theme is quiet when no source of the newest source's year, or of the years just before it, speaks of it. */
const quietYears = 3;

export interface QuietThemes {
  /** "The newest source here is of 2021. …"; null where no source states a year, so that nothing can be said. */
  readonly note: string | null;
  /** Themes by the year in which they were last spoken of, the longest ago first; then the undated; then the never. */
  readonly groups: readonly QuietGroup[];
}

export interface QuietGroup {
  readonly label: string;
  /** Top themes first. */
  readonly themes: readonly QuietTheme[];
}

export interface QuietTheme extends Link {
  /** The top theme of a narrower one. */
  readonly parent: string | null;
}

/** Year in which a theme was last spoken of; `undated` for those of which only sources without a year speak. */
type LastSaid = number | 'undated' | 'never';

/** What no source has spoken of lately, or ever. A narrower theme is not named beside its top theme of the same year. */
export function getQuietThemes(library: Library): QuietThemes {
  const words = getWords(library.site.language).insights;
  const newest = getNewestYear(library);
  const from = newest === null ? null : newest - quietYears + 1;
  const lastSaid = new Map(
    [...library.vocabulary.themeById.values()].map((theme) => [theme.id, getLastSaid(library, theme)]),
  );
  const quiet = [...library.vocabulary.themeById.values()].flatMap((theme) => {
    const last = lastSaid.get(theme.id) ?? 'never';
    const isQuiet = typeof last !== 'number' || (from !== null && last < from);
    const isSaidAbove = theme.parent !== null && lastSaid.get(theme.parent) === last;
    return isQuiet && !isSaidAbove ? [{ theme, last }] : [];
  });
  return {
    note: newest === null || from === null ? null : words.quietNote(newest, from),
    groups: [...Map.groupBy(quiet, ({ last }) => last)]
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([last, members]) => ({
        label: typeof last === 'number' ? words.lastIn(last) : words[last],
        themes: members
          .map(({ theme }) => toQuietTheme(library, theme))
          .sort((a, b) => Number(a.parent !== null) - Number(b.parent !== null)),
      })),
  };
}

/** Of sources, not of what the board says itself: its own words would make every theme but theirs look old. */
function getNewestYear(library: Library): number | null {
  const years = getAllStatements(library)
    .flatMap(({ voices }) => voices)
    .flatMap(({ source, year }) => (source === null || year === null ? [] : [year]));
  return getLatest(years);
}

function getLastSaid(library: Library, theme: Theme): LastSaid {
  const years = getThemeStatements(library, theme).flatMap((one) => one.years);
  return getLatest(years.filter((year) => year !== null)) ?? (years.length > 0 ? 'undated' : 'never');
}

function getLatest(years: readonly number[]): number | null {
  return years.reduce<number | null>((latest, year) => Math.max(latest ?? year, year), null);
}

function rank(last: LastSaid): number {
  if (last === 'never') return Number.POSITIVE_INFINITY;
  return last === 'undated' ? Number.MAX_SAFE_INTEGER : last;
}

function toQuietTheme(library: Library, theme: Theme): QuietTheme {
  const parent = theme.parent === null ? undefined : library.vocabulary.themeById.get(theme.parent);
  return { href: withBase(library, theme.address), label: theme.label, parent: parent?.label ?? null };
}
