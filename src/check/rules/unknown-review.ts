import { makeUnknownRule } from '../references/make-unknown-rule.ts';

export const unknownReview = makeUnknownRule({
  id: 'unknown-review',
  kind: 'review',
  message: (value) => `“${value}” is not one of our reviews.`,
  why: 'A review that is not in the list has no page, so what is said about it could not be found together.',
  fix: 'Add the review to reviews.yaml under this id, or choose one that is there.',
});
