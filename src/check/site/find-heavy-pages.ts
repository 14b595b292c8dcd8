import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Root } from 'hast';
import { selectAll } from 'hast-util-select';
import type { Finding } from '../../findings/finding.ts';
import { makeSiteFinding } from './make-site-finding.ts';
import type { BuiltSite, SitePage } from './site-page.ts';

const kilobyte = 1024;
const mostKilobytes = 30;

/**
 * Pages that weigh more than 30 KB before pictures and fonts: the page, its stylesheet and its scripts, each compressed by
 * Brotli, which every browser of the last eight years asks for.
 */
export function findHeavyPages(site: BuiltSite): Finding[] {
  const weights = new Map<string, number>();
  const weigh = (path: string): number => {
    const known = weights.get(path) ?? brotliCompressSync(readFileSync(join(site.siteDir, path))).length;
    weights.set(path, known);
    return known;
  };
  return site.pages.flatMap((page) => {
    const parts = getParts(page.tree).map((address) => weigh(address.slice(site.basePath.length)));
    const kilobytes = Math.round(parts.reduce((sum, part) => sum + part, weighPage(page)) / kilobyte);
    if (kilobytes <= mostKilobytes) return [];
    return makeSiteFinding(page, {
      rule: 'heavy-page',
      message: `it weighs ${kilobytes} KB before pictures and fonts. The most is ${mostKilobytes} KB.`,
      why: 'An old phone with a poor signal waits for every kilobyte.',
      fix: 'Split a briefing that has grown this long in two, and join them with “series”.',
    });
  });
}

function weighPage(page: SitePage): number {
  return brotliCompressSync(page.html).length;
}

function getParts(tree: Root): string[] {
  return selectAll('link[rel~="stylesheet"], script[src]', tree).map((element) =>
    String(element.properties['href'] ?? element.properties['src']),
  );
}
