import { makeUnknownRule } from '../references/make-unknown-rule.ts';

export const unknownAudience = makeUnknownRule({
  id: 'unknown-audience',
  kind: 'audience',
  message: (value) => `“${value}” is not one of our audiences.`,
  why: 'An audience that is not in the list has no page and no pack, so the people this is meant for would not find it.',
  fix: 'Choose a role or a sector from the list in vocabulary/audiences.yaml, or write everyone.',
});
