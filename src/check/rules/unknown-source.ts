import { makeUnknownRule } from '../references/make-unknown-rule.ts';

export const unknownSource = makeUnknownRule({
  id: 'unknown-source',
  kind: 'source',
  message: (value) => `“${value}” is not one of our sources.`,
  why: 'Every statement must lead to the publication it comes from, and readers could not follow this one.',
  fix: 'Add the publication to sources.yaml under this id, or choose one that is there.',
});
