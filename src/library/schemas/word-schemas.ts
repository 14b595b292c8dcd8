import { z } from 'zod';
import { idField, listField, optionalField, phraseField, refuseLongPhrase, textField } from '../../yaml/fields.ts';
import { defaultField } from './default-field.ts';

/** An entry of glossary.yaml: a meaning, or readings where it has several, or both. */
export const termSchema = z
  .strictObject({
    id: idField,
    term: phraseField,
    meaning: optionalField(textField),
    readings: defaultField(listField(textField), []),
    prefer: optionalField(textField),
    wellKnown: defaultField(z.boolean(), false),
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

const packedPhrases = textField.superRefine((value, context) => {
  for (const phrase of value.split(' / ')) refuseLongPhrase(phrase, context);
});

/**
 * An entry of language.yaml. Older files have one `term` that packs several with " / " between them, and no reason; both
 * forms are read.
 */
export const languageSchema = z
  .strictObject({
    terms: defaultField(listField(phraseField), []),
    term: optionalField(packedPhrases),
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

/** An entry of roles.yaml: other names of an audience or a level. */
export const roleSchema = z.strictObject({ id: idField, words: listField(textField) });

/** An entry of spellings.yaml. */
export const spellingSchema = z.strictObject({ british: phraseField, american: phraseField });

export type TermEntry = z.infer<typeof termSchema>;
