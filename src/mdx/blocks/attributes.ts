import { z } from 'zod';
import { nearest } from '../../findings/nearest.ts';
import { isLocalId } from '../../library/ids.ts';
import type { AttributeDefinition, ReferenceKind } from '../block.ts';
import { suggestPage, toPage } from './page.ts';
import { getSlug } from './slug.ts';

type Parts = Pick<AttributeDefinition, 'label' | 'help' | 'why' | 'example'> & { readonly isRequired?: boolean };

/** Splits a list as its author wrote it; empty places (a comma at the end) count for nothing. */
function split(text: string, separator: string | RegExp): string[] {
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function makeAttribute(parts: Parts, rest: Partial<AttributeDefinition>): AttributeDefinition {
  return {
    schema: z.string(),
    isRequired: false,
    isList: false,
    choices: null,
    refersTo: null,
    suggest: () => null,
    ...parts,
    ...rest,
  };
}

/** Words as they stand. */
export function makeText(parts: Parts): AttributeDefinition {
  return makeAttribute(parts, {});
}

/** A list of words; ids are split at commas, sentences at semicolons. */
export function makeList(parts: Parts & { readonly separator?: ',' | ';' }): AttributeDefinition {
  const { separator = ',', ...rest } = parts;
  if (separator === ';') {
    return makeAttribute(rest, { isList: true, schema: z.string().transform((text) => split(text, separator)) });
  }
  return makeAttribute(rest, { isList: true, schema: namesSchema, suggest: suggestCommas });
}

/** Names with commas between them. Told with semicolons, which would make one long name of several. */
const namesSchema = z
  .string()
  .refine((text) => !text.includes(';'), { error: 'has semicolons between its names, where commas should be' })
  .transform((text) => split(text, ','));

function suggestCommas(text: string): string | null {
  return text.includes(';') ? split(text, /[,;]/).join(', ') : null;
}

/** One id of something else. Whether that exists is for the Library to say. */
export function makeReference(refersTo: ReferenceKind, parts: Parts): AttributeDefinition {
  return makeAttribute(parts, { refersTo });
}

/** Ids of other things. Whether those exist is for the Library to say. */
export function makeReferences(refersTo: ReferenceKind, parts: Parts): AttributeDefinition {
  return { ...makeList(parts), refersTo };
}

/** One of a closed set of words. */
export function makeChoice(choices: readonly string[], parts: Parts): AttributeDefinition {
  return makeAttribute(parts, { choices, schema: choiceOf(choices), suggest: (value) => nearest(value, choices) });
}

/** Some of a closed set of words. */
export function makeChoices(choices: readonly string[], parts: Parts): AttributeDefinition {
  const schema = z.string().transform((text, context) => {
    const items = split(text, ',');
    if (text.includes(';')) {
      context.addIssue({ code: 'custom', message: 'has semicolons between its words, where commas should be' });
      return items;
    }
    for (const [index, item] of items.entries()) {
      if (choices.includes(item)) continue;
      context.addIssue({ code: 'custom', path: [index], message: `is not one of ours: ${choices.join(', ')}` });
    }
    return items;
  });
  const suggest = (value: string): string | null =>
    value.includes(';')
      ? split(value, /[,;]/)
          .map((item) => nearest(item, choices) ?? item)
          .join(', ')
      : nearest(value, choices);
  return { ...makeChoice(choices, parts), isList: true, schema, suggest };
}

function choiceOf(choices: readonly string[]): z.ZodType<string, string> {
  return z.string().refine((text) => choices.includes(text), { error: `is not one of ours: ${choices.join(', ')}` });
}

/** Whole minutes. */
export function makeMinutes(parts: Pick<Parts, 'isRequired'>): AttributeDefinition {
  return makeAttribute(
    {
      label: 'Minutes',
      help: 'How long it takes, as a whole number.',
      why: 'Trainers plan a session by its minutes.',
      example: '20',
      ...parts,
    },
    {
      schema: z.string().regex(/^[1-9]\d{0,2}$/, { error: 'is not a whole number of minutes from 1 to 999' }),
      suggest: (value) => /[1-9]\d{0,2}/.exec(value)?.[0] ?? null,
    },
  );
}

/** The address of a block in its briefing. */
export function makeId(parts: Pick<Parts, 'isRequired'>): AttributeDefinition {
  return makeAttribute(
    {
      label: 'Short name',
      help: 'Its address on the page, which others will link to. Choose it once and keep it.',
      why: 'The id is the end of a web address that people send on and print, so it must be plain and never change.',
      example: 'share-by-default',
      ...parts,
    },
    {
      schema: z.string().refine(isLocalId, { error: 'may hold only small letters, digits and single hyphens' }),
      suggest: (value) => getSlug(value) || null,
    },
  );
}

const page = makeAttribute(
  {
    label: 'Page',
    help: 'The page of the source, or the first and last page.',
    why: 'The page is printed under the statement, so that a reader can look it up.',
    example: '167',
  },
  {
    schema: z
      .string()
      .refine((text) => toPage(text) !== null, { error: 'is not a page or a range of pages, such as 167 or 71-72' })
      .transform((text) => toPage(text) ?? text),
    suggest: suggestPage,
  },
);

const tagging = 'Without the right tags it is not found under its theme or by the people it is meant for.';

/** Whom and what a block is about. */
export const tags = {
  themes: makeReferences('theme', {
    label: 'Themes',
    help: 'What it is about. Without any it takes those of the box around it, or of the briefing.',
    why: tagging,
    example: 'information-sharing',
  }),
  audiences: makeReferences('audience', {
    label: 'Audiences',
    help: 'Roles or whole sectors it is for. Without any it takes those of the box around it, or of the briefing.',
    why: tagging,
    example: 'social-worker, police-officer',
  }),
};

export const levels = {
  levels: makeReferences('level', {
    label: 'Levels',
    help: 'Levels of responsibility it is for, from the front line to the board.',
    why: tagging,
    example: 'front-line',
  }),
};

/** Where a statement was made. */
export const origin = {
  source: makeReference('source', {
    label: 'Source',
    help: 'The publication it comes from; “own” for a statement of the board itself.',
    why: 'Readers trust a statement whose source they can look up.',
    example: 'triennial-2016',
  }),
  page,
};
