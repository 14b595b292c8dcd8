import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import type { ThemeView } from './get-theme-view.ts';

type Parts = Pick<ThemeView, 'recurring' | 'bySource' | 'figures' | 'cases' | 'questions' | 'briefings'>;

/** The parts of a theme's page and the years of its sources, linked; empty where there is only one. */
export function getThemeContents(parts: Parts, words: Words['theme']): Link[] {
  const years = parts.bySource.flatMap(({ year, yearId }) =>
    yearId === null ? [] : [{ href: `#${yearId}`, label: year }],
  );
  const has = (items: readonly unknown[], href: string, label: string): Link[] =>
    items.length === 0 ? [] : [{ href, label }];
  const contents = [
    ...has(parts.recurring, '#recurs', words.recurs),
    ...years,
    ...has(parts.figures, '#figures', words.figures),
    ...has(parts.cases, '#cases', words.cases),
    ...has(parts.questions, '#questions', words.questions),
    ...has(parts.briefings, '#briefings', words.briefings),
  ];
  return contents.length > 1 ? contents : [];
}
