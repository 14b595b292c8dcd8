import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { checkSite } from '../../src/check/site/check-site.ts';
import { getLinks } from '../../src/check/site/get-links.ts';
import { readSite } from '../../src/check/site/read-site.ts';

/** The test command builds it before these tests run. */
const siteDir = process.env['SITE_DIR'] ?? 'dist';
const { pages } = readSite(siteDir, '');

describe('the built site', () => {
  test('links lead somewhere, every page is near, valid, light and well made', async () => {
    expect((await checkSite(siteDir, '')).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  test('has pages and links to look at', () => {
    expect(pages.length).toBeGreaterThan(200);
    expect(pages.flatMap(getLinks).length).toBeGreaterThan(pages.length * 10);
  });

  test('every page has one stylesheet, which no page shares with another host', () => {
    const others = pages.filter(
      ({ tree }) => selectAll('link[rel~="stylesheet"][href^="/_astro/"]', tree).length !== 1,
    );
    expect(others.map(({ address }) => address)).toEqual([]);
  });

  test('no script blocks drawing, and no script or style stands in a page', () => {
    const others = pages.filter(
      ({ tree }) => selectAll('script:not([type="module"][src]), style, [style]', tree).length > 0,
    );
    expect(others.map(({ address }) => address)).toEqual([]);
  });

  test('nothing is asked of another host', () => {
    const asked = pages.flatMap(({ tree }) =>
      selectAll('script, link[rel~="stylesheet"], link[rel="preload"], link[rel="icon"], img, iframe, source', tree)
        .map((element) => String(element.properties['src'] ?? element.properties['href'] ?? ''))
        .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address)),
    );
    expect(asked).toEqual([]);
  });

  test('the script of the search page, planner and all, is small enough for an old phone', () => {
    const [script = ''] = readdirSync(join(siteDir, '_astro')).filter((name) => /^search.*\.js$/.test(name));
    const bytes = gzipSync(readFileSync(join(siteDir, '_astro', script)), { level: 9 }).length;
    expect(bytes).toBeGreaterThan(5000);
    expect(bytes).toBeLessThan(13_000);
  });

  test('every page says how to report a concern', () => {
    expect(pages.filter(({ html }) => !html.includes('tel:01632960000')).map(({ address }) => address)).toEqual([]);
  });
});
