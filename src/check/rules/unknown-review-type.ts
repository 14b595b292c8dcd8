import { makeUnknownRule } from '../references/make-unknown-rule.ts';

export const unknownReviewType = makeUnknownRule({
  id: 'unknown-review-type',
  kind: 'review-type',
  message: (value) => `“${value}” is not one of our types of review.`,
  why: 'Each type of review has its own rules in law, and readers need to know which one this was.',
  fix: 'Choose a type from the second list in vocabulary/types.yaml.',
});
