import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Stands in where site.yaml has no usable address; the checks say so in the reader's words. */
const noAddress = 'http://127.0.0.1';

/** The public address that site.yaml gives the site; its path is the base path of every page. */
export function readSiteUrl(contentDir: string): URL {
  try {
    const site: unknown = parse(readFileSync(join(contentDir, 'site.yaml'), 'utf8'));
    const url = typeof site === 'object' && site !== null && 'url' in site ? site.url : null;
    return new URL(typeof url === 'string' ? url : noAddress);
  } catch {
    return new URL(noAddress);
  }
}
