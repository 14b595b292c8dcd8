import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { getPages, siteDir } from './built-site.ts';

const kilobyte = 1024;

describe('what a phone has to load before images and fonts', () => {
  // Brotli is what every browser of the last eight years asks for and static hosts send.
  test('a page with its stylesheet and scripts is at most 30 KB compressed', () => {
    const heavy = getPages()
      .map((page) => {
        const files = [...getStylesheets(page.tree), ...getScripts(page.tree)].map((path) =>
          readFileSync(join(siteDir, path)),
        );
        const bytes = [Buffer.from(page.html), ...files].reduce(
          (sum, file) => sum + brotliCompressSync(file).length,
          0,
        );
        return { address: page.address, kilobytes: Math.round(bytes / kilobyte) };
      })
      .filter(({ kilobytes }) => kilobytes > 30);
    expect(heavy).toEqual([]);
  });

  test('one stylesheet a page', () => {
    expect(getPages().filter((page) => getStylesheets(page.tree).length !== 1)).toEqual([]);
  });

  test('no script blocks drawing, and none stands in a page', () => {
    const faults = getPages().flatMap((page) =>
      selectAll('script', page.tree)
        .filter((script) => script.properties['type'] !== 'module' || script.properties['src'] === undefined)
        .map(() => page.address),
    );
    expect(faults).toEqual([]);
  });

  test('no style stands in a page', () => {
    const faults = getPages().filter((page) => selectAll('style, [style]', page.tree).length > 0);
    expect(faults.map((page) => page.address)).toEqual([]);
  });

  test('nothing is asked of another host', () => {
    const faults = getPages().flatMap((page) =>
      selectAll('script[src], link[rel="stylesheet"], img, iframe, source, video, audio', page.tree)
        .map((element) => String(element.properties['src'] ?? element.properties['href'] ?? ''))
        .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address)),
    );
    expect(faults).toEqual([]);
  });
});

function getStylesheets(tree: Root): string[] {
  return selectAll('link[rel~="stylesheet"]', tree).map((link) => String(link.properties['href']));
}

function getScripts(tree: Root): string[] {
  return selectAll('script[src]', tree).map((script) => String(script.properties['src']));
}
