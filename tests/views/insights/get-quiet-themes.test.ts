import { expect, test } from 'vitest';
import { getQuietThemes } from '../../../src/views/insights/get-quiet-themes.ts';
import { getFixtureLibrary, pick } from '../fixture-library.ts';

const library = await getFixtureLibrary();

test('themes of which no source of the last three years speaks are told with the year in which one did', () => {
  const { note, groups } = getQuietThemes(library);
  expect(note).toContain('The newest source here is of 2021. No source of 2019 or later speaks of these themes');
  expect(groups.map(({ label, themes }) => [label, themes])).toEqual([
    ['Last in 2016', [{ href: '/larkshire/themes/long-neglect/', label: 'Neglect over years', parent: 'Neglect' }]],
    ['Never yet', [{ href: '/larkshire/themes/unused/', label: 'A theme of which nobody spoke', parent: null }]],
  ]);
});

test('a theme of which only undated sources speak is neither quiet since a year nor never spoken of', () => {
  const withoutYears = [...library.points].map(([id, point]) => [id, { ...point, year: null }] as const);
  const { note, groups } = getQuietThemes({ ...library, points: new Map(withoutYears) });
  expect(note).toBeNull();
  expect(groups.map(({ label, themes }) => [label, themes.map((theme) => theme.label)])).toEqual([
    ['Only in sources without a date', ['Neglect', 'Sharing information']],
    ['Never yet', ['A theme of which nobody spoke']],
  ]);
});

test('the board’s own words do not make what its sources say look old', () => {
  const own = pick(library.points, 'late-learning/name-the-lead');
  const points = new Map(library.points).set(own.id, { ...own, year: 2040 });
  expect(getQuietThemes({ ...library, points }).note).toContain('The newest source here is of 2021.');
});
