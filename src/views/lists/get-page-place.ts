import type { Library } from '../../library/model.ts';
import { getWords } from '../../words/get-words.ts';
import { getPager, type Pager } from './get-pager.ts';
import { getPageAddress } from './page-address.ts';

/** Where a page stands among those of one address. */
export interface PagePlace {
  readonly isFirst: boolean;
  /** Without the base path. */
  readonly address: string;
  /** For the browser's tab: the title with the number of the page after it, but for the first. */
  readonly title: string;
  /** "Page 2 of 3"; none where there is one page only. */
  readonly facts: readonly string[];
  readonly pager: Pager | null;
}

/** @param address of the first page, without the base path */
export function getPagePlace(
  library: Library,
  title: string,
  address: string,
  number: number,
  pages: number,
): PagePlace {
  const words = getWords(library.site.language).pager;
  const isFirst = number === 1;
  return {
    isFirst,
    address: getPageAddress(address, number),
    title: isFirst ? title : words.titleOf(title, number, pages),
    facts: pages === 1 ? [] : [words.place(number, pages)],
    pager: getPager(library, address, number, pages),
  };
}
