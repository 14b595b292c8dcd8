import { getSlug } from './blocks/slug.ts';
import type { Reporter } from './extract-reporter.ts';
import type { Heading } from './parsed.ts';
import { reservedIds } from './reserved-ids.ts';

/** Address of the text before the first heading. */
export const introduction = 'introduction';

/** Gives every heading an address that nothing else on the page has: the second of two alike ends in `-2`. */
export interface HeadingAddresses {
  next(text: string): string;
  /** No heading from here on has this address. */
  reserve(id: string): void;
}

export function makeHeadingAddresses(): HeadingAddresses {
  const given = new Set<string>(reservedIds);
  const counts = new Map<string, number>();
  return {
    next(text) {
      const slug = getSlug(text) || 'section';
      let count = counts.get(slug) ?? 1;
      let id = count === 1 ? slug : `${slug}-${count}`;
      while (given.has(id)) {
        count += 1;
        id = `${slug}-${count}`;
      }
      counts.set(slug, count);
      given.add(id);
      return id;
    },
    reserve(id) {
      given.add(id);
    },
  };
}

/**
 * Reports a heading of the top level, one without words, and one that skips a level.
 *
 * @param above level of the heading before it; null for the first heading in a box, which may start where it likes
 */
export function checkHeading(heading: Heading, above: number | null, { report }: Reporter): void {
  const { depth, text, place } = heading;
  const marks = '#'.repeat(depth);
  if (text === '') {
    report({
      rule: 'heading-empty',
      place,
      message: 'This heading has no words.',
      why: 'People who use a screen reader move from heading to heading, and an empty one leads them nowhere.',
      fix: `Write the words of the heading behind ${marks}, or delete the line.`,
    });
  }
  if (depth === 1) {
    report({
      rule: 'heading-top-level',
      place,
      message: `The heading “${text}” is of the top level, which belongs to the title of the briefing alone.`,
      why: 'A page has one main heading. With two, people who use a screen reader cannot tell what the page is.',
      fix: `Begin the line with ## instead of #.`,
    });
  } else if (above !== null && depth > above + 1) {
    report({
      rule: 'heading-level-skipped',
      place,
      message: `The heading “${text}” is of level ${depth} (${marks}), but there is none of level ${above + 1} above it.`,
      why: 'Headings are the outline of the page. When a level is skipped, people who use a screen reader look for a part that is not there.',
      fix: `Begin the line with ${'#'.repeat(above + 1)} instead of ${marks}.`,
    });
  }
}
