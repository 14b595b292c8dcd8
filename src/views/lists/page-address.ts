/**
 * Address of a page of a list, without the base path: the list's own for the first, `…/page/2/` for the second.
 * @param address of the list, with a slash at its end
 */
export function getPageAddress(address: string, number: number): string {
  return number === 1 ? address : `${address}page/${number}/`;
}

/** The same as a path of a rest route (`[...path]`) below a folder: `neglect/page/2`; undefined for the folder itself. */
export function getPagePath(path: string, number: number): string | undefined {
  const parts = [path, number === 1 ? '' : `page/${number}`].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join('/');
}
