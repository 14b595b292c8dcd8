import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** The site that the tests look at: built by the test command before they run. */
export const siteDir = process.env['SITE_DIR'] ?? 'dist';

/** One page of the built site. */
export interface Page {
  /** Path below the site's folder: `themes/neglect/index.html`. */
  readonly file: string;
  /** Address on the site without the base path: `/themes/neglect/`. */
  readonly address: string;
  readonly html: string;
  readonly tree: Root;
}

let pages: Page[] | undefined;

/** Every page of the built site, read once. Throws when there is none: a test that looks at nothing proves nothing. */
export function getPages(): Page[] {
  pages ??= readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(siteDir, file), 'utf8');
      return { file, address: `/${file.replace(/index\.html$/, '')}`, html, tree: fromHtml(html) };
    });
  if (pages.length === 0) throw new Error(`There is no built site in ${siteDir}: run the build first.`);
  return pages;
}
