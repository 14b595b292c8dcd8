import { selectAll } from 'hast-util-select';
import type { Finding } from '../../findings/finding.ts';
import { getLinks } from './get-links.ts';
import { makeSiteFinding } from './make-site-finding.ts';
import type { BuiltSite } from './site-page.ts';

/** Link texts that say nothing when a screen reader lists a page's links (WCAG 2.2, 2.4.4 and 2.4.9). */
const vague =
  /^(?:click(?: here)?|here|link|this(?: link| page)?|more|read more|find out more|more info(?:rmation)?|page|website|download|https?:\/\/\S+)[.:!]?$/i;

/** Links whose words do not say where they lead, and links without words. */
export function findVagueLinks(site: BuiltSite): Finding[] {
  return site.pages.flatMap((page) => [
    ...getLinks(page)
      .filter(({ isAnchor, text }) => isAnchor && vague.test(text))
      .map(({ text }) =>
        makeSiteFinding(page, {
          rule: 'vague-link',
          message: `a link says only “${text}”.`,
          why: 'People who use a screen reader hear a list of links without the words around them.',
          fix: 'Make the link of the words that say what is there, such as “the full report”.',
        }),
      ),
    ...selectAll('a[href]:empty', page.tree).map(() =>
      makeSiteFinding(page, {
        rule: 'vague-link',
        message: 'a link has no words.',
        why: 'Nobody can see it, and a screen reader says its address letter by letter.',
        fix: 'Write what it leads to between its square brackets.',
      }),
    ),
  ]);
}
