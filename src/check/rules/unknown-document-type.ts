import { makeUnknownRule } from '../references/make-unknown-rule.ts';

export const unknownDocumentType = makeUnknownRule({
  id: 'unknown-document-type',
  kind: 'document-type',
  message: (value) => `“${value}” is not one of our types of document.`,
  why: 'Readers choose by type of document when they search, and this type is not offered.',
  fix: 'Choose a type from the first list in vocabulary/types.yaml.',
});
