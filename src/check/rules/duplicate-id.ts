import { describePlaces } from '../conflicts/describe-places.ts';
import { makeConflictRule } from '../conflicts/make-conflict-rule.ts';

export const duplicateId = makeConflictRule('duplicate-id', (conflict) => ({
  message: `The id “${conflict.value}” is used more than once: here and on ${describePlaces(conflict)}.`,
  why: 'An id stands for one thing, and whatever names it could mean either of these.',
  fix: 'Give one of them another id, or delete one of the two if it is the same entry twice.',
}));
