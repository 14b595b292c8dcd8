import { makeUnknownRule } from '../references/make-unknown-rule.ts';

/** More than that nobody reads in a message. */
const mostListed = 30;

/** Types of review; a source may be one of them, or of the few further types of sources. */
export const unknownReviewType = makeUnknownRule({
  id: 'unknown-review-type',
  kind: 'review-type',
  message: (value, _from, file) =>
    file === 'sources.yaml' ? `“${value}” is not a type of source.` : `“${value}” is not one of our types of review.`,
  why: (_from, file) =>
    file === 'sources.yaml'
      ? 'Readers see the type beside the source, and a law carries another weight than a report.'
      : 'Each type of review has its own rules in law, and readers need to know which one this was.',
  fix: ({ known }) =>
    known.length > 0 && known.length <= mostListed
      ? `Write one of: ${known.join(', ')}.`
      : 'Choose a type from the second list in vocabulary/types.yaml.',
});
