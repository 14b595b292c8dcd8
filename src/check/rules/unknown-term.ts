import { getSlug } from '../../mdx/blocks/slug.ts';
import { makeUnknownRule } from '../references/make-unknown-rule.ts';

export const unknownTerm = makeUnknownRule({
  id: 'unknown-term',
  kind: 'term',
  message: (value) => `“${value}” is not in our glossary.`,
  why: 'Readers who choose the word to see what it means would find nothing.',
  fix: ({ value }) =>
    `Add a line to vocabulary/glossary.yaml in the content folder: - { id: ${getSlug(value) || 'its-id'}, term: …, meaning: … }`,
});
