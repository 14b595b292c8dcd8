import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import type { Finding } from '../../findings/finding.ts';
import { getLinks, type PageLink } from './get-links.ts';
import { makeSiteFinding } from './make-site-finding.ts';
import type { BuiltSite, SitePage } from './site-page.ts';

/** Links that lead to no page, no file or no place on a page. Linear in the number of links. */
export function findBrokenLinks(site: BuiltSite): Finding[] {
  const ids = new Map<SitePage, ReadonlySet<unknown>>();
  const getIds = (page: SitePage): ReadonlySet<unknown> => {
    const known = ids.get(page) ?? new Set(selectAll('[id]', page.tree).map((element) => element.properties['id']));
    ids.set(page, known);
    return known;
  };
  const leadsSomewhere = ({ target }: PageLink): boolean => {
    if (target === null) return true;
    const page = site.pageByAddress.get(target.path);
    if (page !== undefined) return target.id === '' || getIds(page).has(target.id);
    return isFile(site, target.path);
  };
  return site.pages.flatMap((page) =>
    getLinks(page)
      .filter((link) => !leadsSomewhere(link))
      .map(({ href, text }) =>
        makeSiteFinding(page, {
          rule: 'broken-link',
          message: `the link “${text}” leads to ${href}, which is not on the site.`,
          why: 'A reader who follows it finds nothing.',
          fix: 'Correct the address where the link is written, or take the link out.',
        }),
      ),
  );
}

function isFile({ siteDir, basePath }: BuiltSite, path: string): boolean {
  return (
    path.startsWith(`${basePath}/`) && !path.endsWith('/') && existsSync(join(siteDir, path.slice(basePath.length)))
  );
}
