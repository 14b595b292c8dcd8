import { partialDateToWords } from '../../yaml/partial-date.ts';
import { makeRuleFinding } from '../make-rule-finding.ts';
import type { Rule } from '../rule.ts';

/** A partial date (`2026`, `2026-11`) has passed when its last day has. */
export const reviewDatePassed: Rule = {
  id: 'review-date-passed',
  severity: 'warning',
  canBeLowered: true,
  run: (context) =>
    [...context.library.briefings.values()].flatMap(({ file, status, reviewBy, parsed }) => {
      if (status === 'withdrawn' || reviewBy === null || context.library.today.slice(0, reviewBy.length) <= reviewBy) {
        return [];
      }
      const words = {
        message: `This briefing was to be reviewed by ${partialDateToWords(reviewBy)}, and that date has passed.`,
        why: 'Law and local practice change, and readers trust a page that the board still shows.',
        fix: 'Read it through, put right what has changed and set a new reviewBy date; or set status: withdrawn.',
      };
      return [
        makeRuleFinding(
          reviewDatePassed,
          { file, place: parsed.frontMatterPlaces.get('reviewBy') ?? null },
          words,
          context,
        ),
      ];
    }),
};
