import type { Finding } from '../../findings/finding.ts';
import { getLinks } from './get-links.ts';
import { makeSiteFinding } from './make-site-finding.ts';
import type { BuiltSite } from './site-page.ts';

/** So far a practitioner between two visits goes. */
const mostClicks = 3;

/** Pages that cannot be reached from the home page by plain links within three clicks. */
export function findFarPages(site: BuiltSite): Finding[] {
  const clicks = getClicks(site);
  return site.pages
    .filter(({ file }) => file !== '404.html')
    .flatMap((page) => {
      const count = clicks.get(page.address);
      if (count !== undefined && count <= mostClicks) return [];
      const how = count === undefined ? 'no link leads to it' : `it is ${count} clicks away from the home page`;
      return makeSiteFinding(page, {
        rule: 'far-page',
        message: `${how}.`,
        why: 'What takes more than three clicks is not found by people in a hurry, nor by those who cannot search.',
        fix: 'Link to it from a list that the home page leads to.',
      });
    });
}

/** How many clicks each address is from home. */
function getClicks({ basePath, pageByAddress }: BuiltSite): Map<string, number> {
  const home = `${basePath}/`;
  const clicks = new Map([[home, 0]]);
  const queue = [home];
  for (const address of queue) {
    const page = pageByAddress.get(address);
    if (page === undefined) continue;
    for (const { target, isAnchor } of getLinks(page)) {
      if (!isAnchor || target === null || clicks.has(target.path)) continue;
      clicks.set(target.path, (clicks.get(address) ?? 0) + 1);
      queue.push(target.path);
    }
  }
  return clicks;
}
