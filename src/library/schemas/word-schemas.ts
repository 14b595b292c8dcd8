import { z } from 'zod';
import { idField, listField, optionalField, textField } from '../../yaml/fields.ts';
import { defaultField } from './default-field.ts';

/** An entry of glossary.yaml: a meaning, or readings where it has several, or both. */
export const termSchema = z
  .strictObject({
    id: idField,
    term: textField,
    meaning: optionalField(textField),
    readings: defaultField(listField(textField), []),
    prefer: optionalField(textField),
  })
  .superRefine(({ term, meaning, readings }, context) => {
    if (meaning !== null || readings.length > 0) return;
    context.addIssue({
      code: 'custom',
      message: `The glossary does not say what “${term}” means.`,
      params: {
        rule: 'missing-meaning',
        why: 'A reader who looks the term up would find nothing.',
        fix: 'Add “meaning”, or “readings” where the term has several meanings.',
      },
    });
  });

/** A ring of synonyms.yaml: words and phrases that people use for the same thing when they search. */
export const ringSchema = listField(textField).refine((ring) => ring.length > 1, {
  error: 'This ring has only one word in it, so it joins nothing.',
  params: {
    rule: 'ring-of-one',
    why: 'A ring tells the search which words people use for the same thing.',
    fix: 'Add the other words for it, or delete the line.',
  },
});

/**
 * An entry of language.yaml. Older files have one `term` that packs several with " / " between them, and no reason; both
 * forms are read.
 */
export const languageSchema = z
  .strictObject({
    terms: defaultField(listField(textField), []),
    term: optionalField(textField),
    prefer: textField,
    why: defaultField(
      textField,
      'The words on this list are those that our board asks its writers to think twice about.',
    ),
  })
  .transform(({ terms, term, prefer, why }) => ({
    terms: [...terms, ...(term?.split(' / ') ?? [])].map((one) => one.trim()).filter((one) => one !== ''),
    prefer,
    why,
  }));

/** An entry of spellings.yaml. */
export const spellingSchema = z.strictObject({ british: textField, american: textField });

export type TermEntry = z.infer<typeof termSchema>;
