import { selectAll } from 'hast-util-select';
import { toString as getText } from 'hast-util-to-string';
import type { SitePage } from './site-page.ts';

/** Stands for whatever host a site is put on. */
const host = 'https://site.invalid';

export interface PageLink {
  /** As written. */
  readonly href: string;
  /** null where the address leads to another host, or is no address of a page (`mailto:`). */
  readonly target: { readonly path: string; readonly id: string } | null;
  /** What a reader reads; empty for a picture or a stylesheet. */
  readonly text: string;
  /** True for `<a>`: something to press. */
  readonly isAnchor: boolean;
}

/** Every address that a page names: links, stylesheets, scripts, pictures. */
export function getLinks(page: SitePage): PageLink[] {
  return selectAll('a[href], link[href], script[src], img[src]', page.tree).map((element) => {
    const href = String(element.properties['href'] ?? element.properties['src']);
    return { href, target: getTarget(href, page), text: getText(element).trim(), isAnchor: element.tagName === 'a' };
  });
}

function getTarget(href: string, page: SitePage): PageLink['target'] {
  const url = URL.parse(href, `${host}${page.address}`);
  if (url === null || url.origin !== host) return null;
  return { path: decode(url.pathname), id: decode(url.hash.slice(1)) };
}

/** As written where it cannot be decoded (`/packs/%zz/`): no page of the site has such an address, so the link is broken. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
