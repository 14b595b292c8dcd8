import { partialDateToWords } from '../../yaml/partial-date.ts';
import { makeRuleFinding } from '../make-rule-finding.ts';
import type { Rule } from '../rule.ts';

/** A partial date lies in the future when its first day does. */
export const publishedInFuture: Rule = {
  id: 'published-in-future',
  severity: 'warning',
  canBeLowered: true,
  run: (context) =>
    [...context.library.briefings.values()].flatMap(({ file, published, parsed }) => {
      if (published <= context.library.today.slice(0, published.length)) return [];
      const words = {
        message: `The publication date (${partialDateToWords(published)}) is still to come, but the briefing is published already.`,
        why: 'A briefing appears as soon as the site is built, whatever its date, so readers would see a date that cannot be.',
        fix: 'Check the year; if the briefing is to wait, set status: draft until that day.',
      };
      return [
        makeRuleFinding(
          publishedInFuture,
          { file, place: parsed.frontMatterPlaces.get('published') ?? null },
          words,
          context,
        ),
      ];
    }),
};
