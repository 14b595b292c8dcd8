import { describePlaces } from '../conflicts/describe-places.ts';
import { makeConflictRule } from '../conflicts/make-conflict-rule.ts';

export const partAndBundleAlike = makeConflictRule('part-and-bundle-alike', (conflict) => ({
  message: `This is said to be one part of “${conflict.value}” and, through sameAs, also the same as it (see ${describePlaces(conflict)}).`,
  why: 'One of several things that a statement says cannot also be all of it, so readers would be told two things at once.',
  fix: 'Keep partOf if it is one thing among several, or sameAs if both say the same, and take the other out.',
}));
