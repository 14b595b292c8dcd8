import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFacets } from '../../../src/search/facets/make-facets.ts';
import { readFacets } from '../../../src/search/facets/read-facets.ts';
import { filterNames, type SearchRecord } from '../../../src/search/record.ts';
import { records } from '../support/fixture.ts';

const ids = new Map(records.map(({ address }, index) => [address, `en_${(index * 7919).toString(36)}`]));
const getId = (address: string): string => ids.get(address) ?? '';
const facets = readFacets(makeFacets(records, ids));
const all = [...ids.values()];
const getIds = (fits: (record: SearchRecord) => boolean): string[] =>
  records.filter(fits).map(({ address }) => getId(address));

describe('what is packed comes back', () => {
  test('for every passage of the fixture', () => {
    for (const { address, filters } of records) expect(facets.getTags(getId(address))).toEqual(filters);
  });

  test('whatever the values are', () => {
    const values = fc.uniqueArray(fc.string(), { maxLength: 4 });
    const filters = fc.record({
      theme: values,
      audience: values,
      level: values,
      kind: values,
      type: values,
      year: values,
      source: values,
    });
    const [model] = records;
    if (model === undefined) throw new Error('The fixture has no records.');
    fc.assert(
      fc.property(fc.array(filters), (tags) => {
        const made = tags.map((one, index) => ({ ...model, address: `/${index}/`, filters: one }));
        const read = readFacets(makeFacets(made, new Map(made.map(({ address }, index) => [address, `en_${index}`]))));
        for (const [index, one] of tags.entries()) expect(read.getTags(`en_${index}`)).toEqual(one);
      }),
    );
  });

  test('each set of tags is sent once', () => {
    const { sets } = makeFacets(records, ids);
    expect(new Set(sets).size).toBe(sets.length);
    expect(sets.length).toBeLessThan(records.length);
  });

  test('a passage that the index does not know has no tags', () => {
    expect(Object.values(facets.getTags('en_zz')).flat()).toEqual([]);
    expect(Object.keys(facets.getTags('en_zz'))).toEqual([...filterNames]);
  });
});

test('a theme is counted over the whole site, its narrower ones too', () => {
  expect(facets.countTheme('planned-visits')).toBe(
    getIds((one) => one.filters.theme.includes('planned-visits')).length,
  );
  expect(facets.countTheme('visits')).toBeGreaterThan(facets.countTheme('planned-visits'));
  expect(facets.countTheme('nothing')).toBe(0);
});

describe('filters', () => {
  const find = (filters: Parameters<typeof facets.fits>[1]) => all.filter((id) => facets.fits(id, filters));

  test('any value of one facet will do', () => {
    const found = find({ kind: ['question', 'key-figure'] });
    expect(found).toEqual(getIds(({ filters }) => ['question', 'key-figure'].includes(filters.kind[0] ?? '')));
    expect(found).toHaveLength(2);
  });

  test('all facets must fit', () => {
    expect(find({ kind: ['recommendation'], year: ['2021'], audience: ['team-manager'] })).toEqual([
      getId('/briefings/handing-on/#say-why'),
    ]);
    expect(find({ kind: ['question'], year: ['2021'] })).toEqual([]);
  });

  test('a facet of which nothing is chosen lets everything through', () => {
    expect(find({ kind: [] })).toEqual(all);
    expect(find({})).toEqual(all);
  });

  test('each value is counted under the filters of the other facets, not of its own', () => {
    const counts = facets.count(all, { kind: ['recommendation'], year: ['2021'] });
    const expected = (kind: string, year: string) =>
      getIds(({ filters }) => filters.kind.includes(kind) && filters.year.includes(year)).length;
    expect(counts.get('kind')?.get('recommendation')).toBe(expected('recommendation', '2021'));
    expect(counts.get('kind')?.get('finding')).toBe(expected('finding', '2021'));
    expect(counts.get('year')?.get('2016')).toBe(expected('recommendation', '2016'));
    expect(counts.get('kind')?.get('question')).toBeUndefined();
  });

  test('only among what was found', () => {
    const [first = ''] = all;
    expect(facets.count([first], {}).get('kind')).toEqual(new Map([['briefing', 1]]));
    expect([...facets.count([], {}).values()].every(({ size }) => size === 0)).toBe(true);
  });
});
