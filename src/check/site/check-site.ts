import type { Finding } from '../../findings/finding.ts';
import { findBoldHeadings } from './find-bold-headings.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { findFarPages } from './find-far-pages.ts';
import { findHeavyPages } from './find-heavy-pages.ts';
import { findInvalidHtml } from './find-invalid-html.ts';
import { findTablesWithoutHeadings } from './find-tables-without-headings.ts';
import { findVagueLinks } from './find-vague-links.ts';
import { readSite } from './read-site.ts';

/**
 * Looks at every page of a built site.
 * @param basePath `''` or `/learning`
 * @throws Error when there is no page in the folder
 */
export async function checkSite(siteDir: string, basePath: string): Promise<Finding[]> {
  const site = readSite(siteDir, basePath);
  return [
    ...findBrokenLinks(site),
    ...findFarPages(site),
    ...findVagueLinks(site),
    ...findTablesWithoutHeadings(site),
    ...findBoldHeadings(site),
    ...findHeavyPages(site),
    ...(await findInvalidHtml(site)),
  ];
}
