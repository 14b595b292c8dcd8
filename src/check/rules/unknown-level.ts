import { makeUnknownRule } from '../references/make-unknown-rule.ts';

export const unknownLevel = makeUnknownRule({
  id: 'unknown-level',
  kind: 'level',
  message: (value) => `“${value}” is not one of our levels.`,
  why: 'A level that is not in the list cannot be chosen by readers, so the people this is meant for would not find it.',
  fix: 'Choose a level from the end of vocabulary/audiences.yaml.',
});
