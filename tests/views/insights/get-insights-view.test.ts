import { expect, test } from 'vitest';
import { getHomeView } from '../../../src/views/get-home-view.ts';
import { getInsightsView } from '../../../src/views/insights/get-insights-view.ts';
import { getFixtureLibrary } from '../fixture-library.ts';

const library = await getFixtureLibrary();
const view = getInsightsView(library);

test('what most sources say comes first, and of these what was said over most years', () => {
  expect(view.recurring.map(({ id, said }) => [id, said])).toEqual([
    ['early-learning/keep-a-chronology', 'Said by 2 sources'],
    ['late-learning/say-it-plainly', 'Said by 2 sources'],
  ]);
});

test('the page says what it counts, without the withdrawn', () => {
  expect(view.facts).toEqual(['9 learning points', '4 sources', '1 key figure']);
});

test('every part of the page is named at its top, and only those that are there', () => {
  expect(view.contents.map(({ href }) => href)).toEqual(['#by-source', '#by-year', '#recurs', '#quiet', '#figures']);
  const withoutFigures = getInsightsView({ ...library, figures: new Map() });
  expect(withoutFigures.contents.map(({ href }) => href)).not.toContain('#figures');
});

test('a way out is offered where something on it is about a theme that asks for one', () => {
  expect(view.frame.exitHref).toBe('https://example.org/weather');
});

test('a site without learning says so and has nothing to count', () => {
  const empty = getInsightsView({ ...library, points: new Map(), figures: new Map() });
  expect(empty).toMatchObject({ isEmpty: true, recurring: [], figures: [], axis: null });
});

test('the home page has the first of them in brief, linked to what each source said', () => {
  expect(getHomeView(library).mostSaid[0]).toEqual({
    href: '/larkshire/insights/#early-learning-keep-a-chronology',
    label: 'Keep a chronology and read it before every visit.',
    note: 'Said by 2 sources: 2016, 2021',
  });
});
