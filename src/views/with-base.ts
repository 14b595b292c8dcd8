import type { Library } from '../library/model.ts';

/**
 * Address of a page or file on its host: every link of the site is made here, so that a site under `/learning` works.
 * @param address starts with a slash; may carry a query and a fragment
 */
export function withBase(library: Pick<Library, 'basePath'>, address: string): string {
  return `${library.basePath}${address}`;
}
