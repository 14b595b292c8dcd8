import { getPagePath } from './page-address.ts';
import { countPages, getPageNumbers } from './paginate.ts';
import { getListPath, type RecordList } from './record-list.ts';

/** One page of one list, as Astro's `getStaticPaths` wants it. */
export interface ListPath<Item> {
  readonly params: { readonly list: string | undefined };
  readonly props: { readonly list: RecordList<Item>; readonly page: number };
}

/** Every page of every list that has pages. */
export function getListPaths<Item>(lists: readonly RecordList<Item>[]): ListPath<Item>[] {
  return lists
    .filter(({ hasPages }) => hasPages)
    .flatMap((list) =>
      getPageNumbers(countPages(list.items.length)).map((page) => ({
        params: { list: getPagePath(getListPath(list), page) },
        props: { list, page },
      })),
    );
}

/** Every page of a list that has its folder to itself: `/reviews/`, `/reviews/page/2/`. */
export function getPageParams(total: number) {
  return getPageNumbers(countPages(total)).map((number) => ({
    params: { page: getPagePath('', number) },
    props: { number },
  }));
}

/** Every page of each thing that has as many pages as its longest list needs: `/themes/neglect/`, `/themes/neglect/page/2/`. */
export function getThingPaths<Thing extends { readonly id: string }>(
  things: Iterable<Thing>,
  getPages: (thing: Thing) => number,
) {
  return [...things].flatMap((thing) =>
    getPageNumbers(getPages(thing)).map((page) => ({
      params: { id: thing.id, page: getPagePath('', page) },
      props: { thing, page },
    })),
  );
}
