import { z } from 'zod';
import { hiddenCharacters } from '../findings/hidden-characters.ts';
import { getIdProblem } from './get-id-problem.ts';
import { getDateProblem, guessDate, monthLengthInWords, partialDateToWords } from './partial-date.ts';

/**
 * Numbers and true or false as they were written: an unquoted `2016` is text where text is wanted. Hidden characters that an
 * escape such as `\u202E` brings in become spaces, as those that were typed have long before.
 */
function toWritten(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(hiddenCharacters, ' ');
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

/** A line of text, trimmed, not empty. */
export const textField = z.preprocess(toWritten, z.string().trim().min(1));

/** Longer ones are sentences, and each word of a list is looked for in every text. */
const longestPhrase = 100;

/** A word or a phrase that is looked for in texts. */
export const phraseField = textField.superRefine(refuseLongPhrase);

/** The same for one of several phrases that stand in one value. */
export function refuseLongPhrase(value: string, context: z.core.$RefinementCtx<string>): void {
  if (value.length <= longestPhrase) return;
  context.addIssue({
    code: 'custom',
    message: `“${value.slice(0, 40)}…” has ${value.length.toLocaleString('en-GB')} characters; a word or phrase here can have at most ${longestPhrase}.`,
    params: {
      rule: 'wrong-kind-of-value',
      why: 'It is looked for in every briefing, word for word, and nobody writes so long a phrase the same way twice.',
      fix: 'Write the few words of it that matter, or make several entries of it.',
    },
  });
}

/** The name of something in a list of names. Semicolons between names would make one long name of them. */
export const nameField = textField.superRefine(refuseSemicolons);

function refuseSemicolons(value: string, context: z.core.$RefinementCtx<string>): void {
  if (!value.includes(';')) return;
  context.addIssue({
    code: 'custom',
    message: `“${value}” is read as one name, because it has a semicolon ( ; ) where a comma should be.`,
    params: {
      rule: 'wrong-kind-of-value',
      why: whyOneName,
      fix: `Put commas between names: ${toNames(value).join(', ')}.`,
    },
  });
}

const whyOneName = 'Each name is looked up by itself.';

function toNames(value: string): string[] {
  return value
    .replace(/^[([{<]|[)\]}>]$/g, '')
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A whole number of 1 or more, with or without quotation marks. */
export const countField = z.preprocess(
  (value) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value),
  z.int().positive(),
);

/** `[a-z0-9]+(-[a-z0-9]+)*`. Whether such a thing exists is asked later. */
export const idField = z.preprocess(
  toWritten,
  z
    .string()
    .trim()
    .min(1)
    .superRefine((value, context) => {
      const problem = getIdProblem(value);
      if (problem === null) return;
      if (value.includes(';')) {
        refuseSemicolons(value, context);
        return;
      }
      const { message, ...rest } = problem;
      context.addIssue({ code: 'custom', message, params: { rule: 'wrong-id', ...rest } });
    }),
);

/** YYYY, YYYY-MM or YYYY-MM-DD that the calendar has, as written. */
export const dateField = z.preprocess(
  toWritten,
  z
    .string()
    .trim()
    .superRefine((value, context) => {
      const problem = getDateProblem(value);
      if (problem === null) return;
      const isForm = problem === 'form' || problem === 'year';
      context.addIssue({
        code: 'custom',
        message: isForm ? `“${value}” is not a date that can be read here.` : getImpossible(value, problem),
        params: {
          rule: 'wrong-date',
          why: 'A date is shown to readers and decides what is due for review, so it is never guessed.',
          fix: isForm ? getFormFix(value) : 'Write the day that was meant, or leave the day out (such as 2026-11).',
        },
      });
    }),
);

function getFormFix(value: string): string {
  const guess = guessDate(value);
  return guess === null
    ? 'Write year-month-day with hyphens, such as 2026-11-02; 2026-11 or 2026 alone where the document states no day.'
    : `Write ${guess} (year-month-day) if ${partialDateToWords(guess)} is meant.`;
}

function getImpossible(value: string, problem: 'month' | 'day'): string {
  return problem === 'month'
    ? `“${value}” is not a date: there are only 12 months.`
    : `There is no ${partialDateToWords(value)}: ${monthLengthInWords(value)}.`;
}

/** One of a few words. */
export function choiceField<const Value extends string>(values: readonly Value[]): z.ZodType<Value> {
  return z.preprocess(toWritten, z.enum(values));
}

/** A list, or one value alone, which is then a list of one. Several names in one text are told to become a list. */
export function listField<Item>(item: z.ZodType<Item>): z.ZodType<Item[]> {
  const toList = (value: unknown): unknown => (isOneValue(value) ? [value] : value);
  const refuseCommas = z.unknown().superRefine((value, context) => {
    if (typeof value !== 'string' || !value.includes(',')) return;
    context.addIssue({
      code: 'custom',
      message: `“${value}” is read as one name, because it has no square brackets.`,
      params: {
        rule: 'wrong-kind-of-value',
        why: whyOneName,
        fix: `Write a list: [${toNames(value).join(', ')}].`,
      },
    });
  });
  return refuseCommas.pipe(z.preprocess(toList, z.array(item)));
}

function isOneValue(value: unknown): boolean {
  return value !== null && value !== undefined && !Array.isArray(value);
}

/** null where the setting is absent, or its name stands there with nothing after it. */
export function optionalField<Value>(schema: z.ZodType<Value>): z.ZodType<Value | null> {
  return schema.nullish().transform((value) => value ?? null);
}
