import { makeUnknownRule } from '../references/make-unknown-rule.ts';

export const unknownTerm = makeUnknownRule({
  id: 'unknown-term',
  kind: 'term',
  message: (value) => `“${value}” is not in our glossary.`,
  why: 'Readers who choose the word to see what it means would find nothing.',
  fix: 'Add the word to vocabulary/glossary.yaml under this id, or take the reference out.',
});
