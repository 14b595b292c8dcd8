import type { Library } from '../../library/model.ts';
import type { Link } from '../../mdx/render-context.ts';
import { getWords } from '../../words/get-words.ts';
import { withBase } from '../with-base.ts';
import { getPageAddress } from './page-address.ts';
import { getPageNumbers } from './paginate.ts';

/** The way from page to page of a long list. */
export interface Pager {
  /** "Pages" */
  readonly label: string;
  readonly previous: Link | null;
  readonly next: Link | null;
  /** Numbers around this page; null stands where some are left out. */
  readonly pages: readonly (PagerLink | null)[];
  /** Every page, on the first page of a list of which some are left out above: so each is one click from there. */
  readonly all: { readonly label: string; readonly links: readonly Link[] } | null;
}

export interface PagerLink extends Link {
  /** "Page 2": what the number alone does not say. */
  readonly name: string;
  readonly isCurrent: boolean;
}

/** As many numbers as stand in one row on a screen and two on a phone. */
const maxNumbers = 12;

/**
 * @param address of the list, without the base path
 * @returns null where there is one page only
 */
export function getPager(library: Library, address: string, current: number, pages: number): Pager | null {
  if (pages === 1) return null;
  const words = getWords(library.site.language).pager;
  const href = (number: number) => withBase(library, getPageAddress(address, number));
  const numbers = getPageNumbers(pages);
  const isLong = pages > maxNumbers;
  return {
    label: words.label,
    previous: current === 1 ? null : { href: href(current - 1), label: words.previous },
    next: current === pages ? null : { href: href(current + 1), label: words.next },
    pages: getShown(current, pages).map((number) =>
      number === null
        ? null
        : {
            href: href(number),
            label: String(number),
            name: words.page(number),
            isCurrent: number === current,
          },
    ),
    all:
      isLong && current === 1
        ? {
            label: words.all(pages),
            links: numbers.map((number) => ({ href: href(number), label: String(number) })),
          }
        : null,
  };
}

/** The first, the last and those about the current one. */
function getShown(current: number, pages: number): (number | null)[] {
  const numbers = getPageNumbers(pages);
  if (pages <= maxNumbers) return numbers;
  const near = numbers.filter((number) => number === 1 || number === pages || Math.abs(number - current) <= 2);
  return near.flatMap((number, index) => {
    const before = near[index - 1];
    return before === undefined || before === number - 1 ? [number] : [null, number];
  });
}
