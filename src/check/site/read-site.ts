import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { getContentFile } from './get-content-file.ts';
import type { BuiltSite } from './site-page.ts';

/**
 * Reads every page of a built site.
 * @param basePath `''` or `/learning`
 * @throws Error when there is no page: a check that looks at nothing proves nothing
 */
export function readSite(siteDir: string, basePath: string): BuiltSite {
  const pages = readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(siteDir, file), 'utf8');
      const address = `${basePath}/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
      return { file, address, html, tree: fromHtml(html), madeFrom: getContentFile(file) };
    });
  if (pages.length === 0) throw new Error(`There is no built site in ${siteDir}: run "npm run build" first.`);
  return { siteDir, basePath, pages, pageByAddress: new Map(pages.map((page) => [page.address, page])) };
}
