import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString as getText } from 'hast-util-to-string';
import type { Finding } from '../../findings/finding.ts';
import { makeSiteFinding } from './make-site-finding.ts';
import type { BuiltSite } from './site-page.ts';

/** A longer bold paragraph is emphasis, not a heading. */
const longestHeading = 80;

/** Paragraphs that hold nothing but a few bold words: they look like headings and are none. */
export function findBoldHeadings(site: BuiltSite): Finding[] {
  return site.pages.flatMap((page) =>
    selectAll('main p', page.tree)
      .filter(isBoldLine)
      .map((paragraph) =>
        makeSiteFinding(page, {
          rule: 'bold-heading',
          message: `the bold line “${getText(paragraph).trim()}” looks like a heading and is none.`,
          why: 'People who use a screen reader go from heading to heading and pass it by. It is not in the contents either.',
          fix: 'Begin the line with ## (or ### under a heading with ##) and take the stars away.',
        }),
      ),
  );
}

function isBoldLine(paragraph: Element): boolean {
  const parts = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = parts;
  if (parts.length !== 1 || only?.type !== 'element' || !['strong', 'b'].includes(only.tagName)) return false;
  const text = getText(only).trim();
  return text.length <= longestHeading && !/[.?!]$/.test(text);
}
