/** Long lists come in pages of this many (design, section 2). */
export const pageSize = 50;

/** One page of a long list. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly number: number;
  /** Pages of the whole list, at least 1. */
  readonly pages: number;
  /** Place of its first item in the whole list, from 1. */
  readonly first: number;
  /** Place of its last item; one less than `first` where there is none. */
  readonly last: number;
  readonly total: number;
}

/** The page of that number; one after the last page is empty, as where several lists of one address turn their pages together. */
export function paginate<Item>(all: readonly Item[], number: number): ListPage<Item> {
  const start = (number - 1) * pageSize;
  const items = all.slice(start, start + pageSize);
  return {
    items,
    number,
    pages: countPages(all.length),
    first: start + 1,
    last: start + items.length,
    total: all.length,
  };
}

/** How many pages the longest of some lists has, at least 1. */
export function countPages(...lengths: readonly number[]): number {
  return Math.max(1, Math.ceil(Math.max(...lengths) / pageSize));
}

/** On which page the item of that index stands. */
export function getPageNumber(index: number): number {
  return Math.floor(index / pageSize) + 1;
}

/** 1, 2, 3 … up to the number of pages. */
export function getPageNumbers(pages: number): number[] {
  return Array.from({ length: pages }, (_, index) => index + 1);
}
