import { selectAll } from 'hast-util-select';
import { toString as getText } from 'hast-util-to-string';
import type { Finding } from '../../findings/finding.ts';
import { makeSiteFinding } from './make-site-finding.ts';
import type { BuiltSite } from './site-page.ts';

/** Tables of which no cell, or an empty one, heads a column. */
export function findTablesWithoutHeadings(site: BuiltSite): Finding[] {
  return site.pages.flatMap((page) =>
    selectAll('table', page.tree)
      .filter((table) => {
        const headings = selectAll('th', table);
        return headings.length === 0 || headings.slice(1).some((heading) => getText(heading).trim() === '');
      })
      .map((table) =>
        makeSiteFinding(page, {
          rule: 'table-without-headings',
          message: `a table has a column without a heading (it begins “${getText(table).trim().slice(0, 40)}”).`,
          why: 'A screen reader says the heading of a column before each cell. Without one, a number means nothing.',
          fix: 'Write a heading for every column in the first line of the table.',
        }),
      ),
  );
}
