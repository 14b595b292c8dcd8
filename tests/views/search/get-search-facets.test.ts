import { expect, test } from 'vitest';
import { toRecordId, toSourceId } from '../../../src/library/ids.ts';
import type { Library } from '../../../src/library/model.ts';
import { getExamples } from '../../../src/views/search/get-examples.ts';
import { getSearchFacets, maxSources } from '../../../src/views/search/get-search-facets.ts';
import { getFixtureLibrary, pick } from '../fixture-library.ts';

const library = await getFixtureLibrary();

function getFacet(from: Library, name: string) {
  const facet = getSearchFacets(from).find((one) => one.name === name);
  if (facet === undefined) throw new Error(`There is no facet ${name}.`);
  return facet;
}

test('themes and roles have two levels, and only what something published has', () => {
  const themes = getFacet(library, 'theme').values;
  expect(themes.some(({ narrower }) => narrower.length > 0)).toBe(true);
  const used = themes.flatMap(({ value, narrower }) => [value, ...narrower.map((one) => one.value)]);
  expect(used.length).toBeGreaterThan(1);
  for (const id of used) {
    const { points, cases, figures, questions, briefings } = pick(library.belongs.theme, id);
    expect([points, cases, figures, questions, briefings].flat().length).toBeGreaterThan(0);
  }
  expect(getFacet(library, 'audience').values.every(({ label }) => label !== '')).toBe(true);
});

test('years run from the newest to the oldest', () => {
  const years = getFacet(library, 'year').values.map(({ value }) => Number(value));
  expect(years.length).toBeGreaterThan(1);
  expect(years).toEqual(years.toSorted((a, b) => b - a));
});

test('sources are named as they are cited, those with the most records first', () => {
  const [first] = getFacet(library, 'source').values;
  const counts = Map.groupBy(library.points.values(), ({ source }) => source);
  const most = [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
  expect(first?.value).toBe(most);
  expect(first?.label).toBe(pick(library.sources, first?.value ?? '').shortName);
  expect(getFacet(library, 'source').note).toBeNull();
});

test('of very many sources only so many are listed, and that is said', () => {
  const [point] = library.points.values();
  const [source] = library.sources.values();
  if (point === undefined || source === undefined) throw new Error('The fixture has no points.');
  const ids = Array.from({ length: maxSources + 20 }, (_, index) => toSourceId(`source-${index}`));
  const many: Library = {
    ...library,
    sources: new Map(ids.map((id) => [id, { ...source, id }])),
    points: new Map(ids.map((id) => [toRecordId(point.briefing, id), { ...point, source: id }])),
  };
  const { values, note } = getFacet(many, 'source');
  expect(values).toHaveLength(maxSources);
  expect(note).toBe('The 50 sources with the most learning.');
});

test('there are always three questions to begin with, each once', () => {
  const examples = getExamples(library);
  expect(examples).toHaveLength(3);
  expect(new Set(examples).size).toBe(3);
});
