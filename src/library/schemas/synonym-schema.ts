import { z } from 'zod';
import { listField, textField } from '../../yaml/fields.ts';
import type { Synonyms } from '../model.ts';
import { defaultField } from './default-field.ts';

/** A word or phrase as the search compares them: small letters, straight apostrophes, single spaces. */
const wordField = textField.transform((word) => word.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' '));

const wordsField = listField(wordField);
const noWords = defaultField(wordsField, []);
const settingsSchema = z
  .strictObject({ words: noWords, hidden: noWords, asked: noWords, means: noWords })
  .superRefine((entry, context) => {
    // A misspelt setting holds the words that would be missed here.
    if (context.issues.length > 0) return;
    const problem = getShapeProblem(entry) ?? getRepeatProblem(entry);
    if (problem !== null) context.addIssue({ code: 'custom', ...problem });
  });

/**
 * An entry of synonyms.yaml, in any of its three forms: a list, which is a ring; `words` with `hidden`; `asked` with
 * `means`. All come out as one shape. What is wrong in a list is told where it stands, as if it were no more than a list.
 */
export const synonymSchema: z.ZodType<Synonyms> = z
  .unknown()
  .superRefine((written, context) => {
    if (hasSettings(written)) return;
    const { error } = wordsField.safeParse(written);
    for (const issue of error?.issues ?? []) context.addIssue({ ...issue });
  })
  .pipe(z.preprocess((written) => (hasSettings(written) ? written : { words: written }), settingsSchema));

interface Problem {
  readonly message: string;
  readonly params: { readonly rule: string; readonly why: string; readonly fix: string };
}

function hasSettings(written: unknown): boolean {
  return typeof written === 'object' && written !== null && !Array.isArray(written);
}

function getShapeProblem({ words, hidden, asked, means }: Synonyms): Problem | null {
  const isRing = words.length + hidden.length > 0;
  const isOneWay = asked.length + means.length > 0;
  if (isRing && isOneWay) return mixedForms;
  if (isOneWay && asked.length === 0) return makeHalfProblem('asked', 'what people type');
  if (isOneWay && means.length === 0) return makeHalfProblem('means', 'what the documents say');
  if (hidden.length > 0 && words.length === 0) return onlyHidden;
  return isOneWay || words.length + hidden.length > 1 ? null : ringOfOne;
}

function getRepeatProblem({ words, hidden, asked, means }: Synonyms): Problem | null {
  const all = [...words, ...hidden, ...asked, ...means];
  const repeated = all.find((word, position) => all.indexOf(word) !== position);
  if (repeated === undefined) return null;
  return {
    message: `“${repeated}” stands twice in this entry.`,
    params: {
      rule: 'word-twice',
      why: 'Capital letters do not count, so the second one adds nothing, and it is not clear which place was meant.',
      fix: `Delete one of the two. Keep it under “hidden” if readers should not see it.`,
    },
  };
}

function makeHalfProblem(missing: 'asked' | 'means', holds: string): Problem {
  return {
    message: `“${missing}” is missing from this entry, so it leads nowhere.`,
    params: {
      rule: 'half-an-entry',
      why: '“asked” holds what people type, and “means” what the documents say instead. One needs the other.',
      fix: `Add “${missing}”: ${holds}, in square brackets.`,
    },
  };
}

const ringOfOne: Problem = {
  message: 'This ring has only one word in it, so it joins nothing.',
  params: {
    rule: 'ring-of-one',
    why: 'A ring tells the search which words people use for the same thing.',
    fix: 'Add the other words for it, or delete the line.',
  },
};

const onlyHidden: Problem = {
  message: 'This entry has only hidden words, so the search has nothing to show for them.',
  params: {
    rule: 'half-an-entry',
    why: 'Readers are told which other words were looked for, and hidden words are never shown to them.',
    fix: 'Add “words”: the words to use for it today, in square brackets.',
  },
};

const mixedForms: Problem = {
  message: 'This entry mixes two forms: “words” or “hidden” with “asked” or “means”.',
  params: {
    rule: 'mixed-entry',
    why: '“words” and “hidden” work both ways, “asked” and “means” one way only, so it is not clear what should find what.',
    fix: 'Make two entries of it: one with “words” and “hidden”, another with “asked” and “means”.',
  },
};
