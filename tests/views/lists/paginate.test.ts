import { describe, expect, test } from 'vitest';
import { getPageAddress, getPagePath } from '../../../src/views/lists/page-address.ts';
import { countPages, getPageNumber, getPageNumbers, pageSize, paginate } from '../../../src/views/lists/paginate.ts';

const all = Array.from({ length: 120 }, (_, index) => index + 1);

describe('a long list', () => {
  test('comes 50 a page, the last page with what is left', () => {
    expect(pageSize).toBe(50);
    expect(paginate(all, 1)).toMatchObject({ first: 1, last: 50, total: 120, pages: 3 });
    expect(paginate(all, 3)).toMatchObject({ first: 101, last: 120 });
    expect(paginate(all, 3).items).toEqual(all.slice(100));
  });

  test('has one page when it is full to the last place, and one when it is empty', () => {
    expect(paginate(all.slice(0, 50), 1).pages).toBe(1);
    expect(paginate([], 1)).toEqual({ items: [], number: 1, pages: 1, first: 1, last: 0, total: 0 });
  });

  test('is empty on the pages that only a longer list of the same address has', () => {
    expect(paginate(all, 4).items).toEqual([]);
  });

  test('shares its pages with others: the longest decides how many', () => {
    expect(countPages(3, 51, 20)).toBe(2);
    expect(countPages(0)).toBe(1);
  });

  test('says on which page an item stands', () => {
    expect([0, 49, 50, 99, 100].map(getPageNumber)).toEqual([1, 1, 2, 2, 3]);
    expect(getPageNumbers(3)).toEqual([1, 2, 3]);
  });
});

test('the first page has the address of the list, the others have their number', () => {
  expect(getPageAddress('/themes/neglect/', 1)).toBe('/themes/neglect/');
  expect(getPageAddress('/themes/neglect/', 2)).toBe('/themes/neglect/page/2/');
  expect(getPagePath('', 1)).toBeUndefined();
  expect(getPagePath('', 2)).toBe('page/2');
  expect(getPagePath('theme/neglect', 1)).toBe('theme/neglect');
  expect(getPagePath('theme/neglect', 3)).toBe('theme/neglect/page/3');
});
