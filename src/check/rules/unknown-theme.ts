import { makeUnknownRule } from '../references/make-unknown-rule.ts';

export const unknownTheme = makeUnknownRule({
  id: 'unknown-theme',
  kind: 'theme',
  message: (value) => `“${value}” is not one of our themes.`,
  why: 'A theme that is not in the list leads to no page, so nobody who looks under the right theme would find this.',
  fix: 'Choose a theme from the list in vocabulary/themes.yaml.',
});
