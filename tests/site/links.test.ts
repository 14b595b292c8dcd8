import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { getPages, siteDir } from './built-site.ts';

const origin = 'https://site.invalid';
const pages = getPages();
const pageByAddress = new Map(pages.map((page) => [page.address, page]));

describe('links of the built site', () => {
  test('every internal link leads to a page or a file, and every fragment to an id on it', () => {
    const broken = pages.flatMap((page) =>
      getLinks(page.tree)
        .map((href) => new URL(href, `${origin}${page.address}`))
        .filter((url) => url.origin === origin)
        .filter((url) => !leadsSomewhere(url))
        .map((url) => `${page.address} -> ${url.pathname}${url.hash}`),
    );
    expect(broken).toEqual([]);
  });

  test('there are links to look at', () => {
    expect(pages.flatMap((page) => getLinks(page.tree)).length).toBeGreaterThan(pages.length * 10);
  });

  test('every page can be reached from home by links alone, within three clicks', () => {
    const clicks = getClicks();
    const far = pages
      .filter((page) => page.address !== '/404.html')
      .filter((page) => (clicks.get(page.address) ?? Number.POSITIVE_INFINITY) > 3)
      .map((page) => page.address);
    expect(far).toEqual([]);
  });
});

function getLinks(tree: Root): string[] {
  return selectAll('a[href], link[href], script[src], img[src]', tree).map((element) =>
    String(element.properties['href'] ?? element.properties['src']),
  );
}

function leadsSomewhere(url: URL): boolean {
  const path = decodeURIComponent(url.pathname);
  const page = pageByAddress.get(path);
  if (page === undefined) return !path.endsWith('/') && existsSync(join(siteDir, path));
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || selectAll('[id]', page.tree).some((element) => element.properties['id'] === id);
}

/** How many clicks each page is from home, following links in a page's words. */
function getClicks(): Map<string, number> {
  const clicks = new Map([['/', 0]]);
  const queue = ['/'];
  for (const address of queue) {
    const page = pageByAddress.get(address);
    if (page === undefined) continue;
    for (const element of selectAll('a[href]', page.tree)) {
      const url = new URL(String(element.properties['href']), `${origin}${address}`);
      if (url.origin !== origin || clicks.has(url.pathname)) continue;
      clicks.set(url.pathname, (clicks.get(address) ?? 0) + 1);
      queue.push(url.pathname);
    }
  }
  return clicks;
}
