import { describe, expect, test } from 'vitest';
import { getPager } from '../../../src/views/lists/get-pager.ts';
import { getFixtureLibrary } from '../fixture-library.ts';

const library = await getFixtureLibrary();
const pager = (current: number, pages: number) => getPager(library, '/reviews/', current, pages);
const numbers = (current: number, pages: number) => pager(current, pages)?.pages.map((page) => page?.label ?? '…');

describe('the way from page to page', () => {
  test('is not there where there is one page', () => {
    expect(pager(1, 1)).toBeNull();
  });

  test('leads to every page, to the one before and to the next, under the base path', () => {
    expect(pager(2, 3)).toEqual({
      label: 'Pages',
      previous: { href: '/larkshire/reviews/', label: 'Previous page' },
      next: { href: '/larkshire/reviews/page/3/', label: 'Next page' },
      pages: [
        { href: '/larkshire/reviews/', label: '1', name: 'Page 1', isCurrent: false },
        { href: '/larkshire/reviews/page/2/', label: '2', name: 'Page 2', isCurrent: true },
        { href: '/larkshire/reviews/page/3/', label: '3', name: 'Page 3', isCurrent: false },
      ],
      all: null,
    });
  });

  test('has no step before the first page and none after the last', () => {
    expect(pager(1, 3)?.previous).toBeNull();
    expect(pager(3, 3)?.next).toBeNull();
  });

  test('shows the first, the last and those near by where there are many', () => {
    expect(numbers(1, 12)).toHaveLength(12);
    expect(numbers(1, 40)).toEqual(['1', '2', '3', '…', '40']);
    expect(numbers(20, 40)).toEqual(['1', '…', '18', '19', '20', '21', '22', '…', '40']);
    expect(numbers(40, 40)).toEqual(['1', '…', '38', '39', '40']);
  });

  test('has every page of a very long list one click from its first page', () => {
    const all = pager(1, 40)?.all;
    expect(all?.label).toBe('All 40 pages');
    expect(all?.links.map(({ label }) => Number(label))).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(pager(2, 40)?.all).toBeNull();
  });
});
