import { describe, expect, test } from 'vitest';
import { getCaseLists } from '../../../src/views/lists/get-case-lists.ts';
import { getListPaths } from '../../../src/views/lists/get-list-paths.ts';
import { getPointLists } from '../../../src/views/lists/get-point-lists.ts';
import { getListAddress } from '../../../src/views/lists/record-list.ts';
import { getFixtureLibrary } from '../fixture-library.ts';
import { makeLongBriefing, makeViewsLibrary } from '../make-views-library.ts';

const library = await getFixtureLibrary();
const lists = getPointLists(library);
const withPages = lists.filter(({ hasPages }) => hasPages);
const ids = (address: string) =>
  lists.find((list) => getListAddress(list) === address)?.items.map(({ point }) => point.id);

describe('lists of learning points', () => {
  test('are made by theme, audience, kind and year, and empty ones are not', () => {
    expect(lists.map(getListAddress)).toEqual([
      '/learning-points/',
      '/learning-points/theme/neglect/',
      '/learning-points/theme/long-neglect/',
      '/learning-points/theme/sharing/',
      '/learning-points/audience/everyone/',
      '/learning-points/audience/health/',
      '/learning-points/audience/health-visitor/',
      '/learning-points/audience/police/',
      '/learning-points/audience/police-officer/',
      '/learning-points/kind/learning-point/',
      '/learning-points/kind/recommendation/',
      '/learning-points/year/2021/',
      '/learning-points/year/2016/',
      '/learning-points/year/no-date/',
    ]);
  });

  test('have what is said alike once, under its origin, and what most sources say first', () => {
    const all = ids('/learning-points/');
    expect(all?.slice(0, 2)).toEqual(['late-learning/say-it-plainly', 'early-learning/keep-a-chronology']);
    expect(all).not.toContain('late-learning/read-the-history');
    expect(all).not.toContain('late-learning/plainly-again');
  });

  test('have after that the newest first and the undated last', () => {
    expect(ids('/learning-points/')?.at(-1)).toBe('late-learning/meet-in-person');
    expect(ids('/learning-points/')?.at(-2)).toBe('early-learning/ask-about-home');
  });

  test('show, in a list by year or kind, the one of that year or kind', () => {
    expect(ids('/learning-points/year/2021/')?.[0]).toBe('late-learning/read-the-history');
    expect(ids('/learning-points/kind/learning-point/')?.[0]).toBe('late-learning/read-the-history');
    expect(ids('/learning-points/kind/recommendation/')).toEqual(['early-learning/keep-a-chronology']);
  });

  test('have nothing of a withdrawn briefing', () => {
    expect(lists.flatMap(({ items }) => items).map(({ point }) => point.id)).not.toContain(
      'withdrawn-learning/old-advice',
    );
  });
});

test('what the pages of themes and audiences show has no pages a second time', () => {
  expect(withPages.map(getListAddress)).toEqual([
    '/learning-points/',
    '/learning-points/kind/learning-point/',
    '/learning-points/kind/recommendation/',
    '/learning-points/year/2021/',
    '/learning-points/year/2016/',
    '/learning-points/year/no-date/',
  ]);
  expect(getCaseLists(library).every(({ hasPages }) => hasPages)).toBe(true);
});

test('case studies have their lists too', () => {
  expect(getCaseLists(library).map(getListAddress)).toEqual([
    '/case-studies/',
    '/case-studies/theme/neglect/',
    '/case-studies/audience/health/',
    '/case-studies/year/2016/',
  ]);
});

test('a long list has its pages, each list its own number of them', async () => {
  const long = await makeViewsLibrary({ 'briefings/long-learning.mdx': makeLongBriefing(101) });
  const paths = getListPaths(getPointLists(long)).map(({ params }) => params.list);
  expect(paths.filter((path) => path?.includes('page') || path === undefined)).toEqual([
    undefined,
    'page/2',
    'page/3',
    'kind/learning-point/page/2',
    'kind/learning-point/page/3',
    'year/2021/page/2',
    'year/2021/page/3',
  ]);
});

test('a board without a briefing still has the page, which says so', async () => {
  const empty = await makeViewsLibrary({
    'briefings/early-learning.mdx':
      '---\ntitle: Draft\nsummary: Draft.\nstatus: draft\npublished: 2016\naudiences: [health]\nthemes: [neglect]\n---\n',
    'briefings/late-learning.mdx':
      '---\ntitle: Draft two\nsummary: Draft.\nstatus: draft\npublished: 2016\naudiences: [health]\nthemes: [neglect]\n---\n',
  });
  expect(getPointLists(empty).map(getListAddress)).toEqual(['/learning-points/']);
});
