import { z } from 'zod';
import type { Finding, Place } from '../findings/finding.ts';
import { choiceField, countField, dateField, listField, nameField, optionalField, textField } from '../yaml/fields.ts';
import { isBeforeDate, partialDateToWords } from '../yaml/partial-date.ts';
import { readSettings } from '../yaml/read-settings.ts';
import { makeYamlFinding, type YamlDocument } from '../yaml/yaml-document.ts';
import { frontMatterStrangers } from './front-matter-strangers.ts';

/** The settings of one briefing (design section 2). Names of themes, sources and so on are not looked up yet. */
export interface FrontMatter {
  readonly title: string;
  readonly summary: string;
  /** Id of a document type; `explainer` unless said. */
  readonly type: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD, a date that the calendar has. */
  readonly published: string;
  readonly reviewBy: string | null;
  readonly status: 'draft' | 'published' | 'withdrawn';
  /** null where the site's own language is meant. */
  readonly language: string | null;
  readonly audiences: readonly string[];
  readonly levels: readonly string[];
  readonly themes: readonly string[];
  readonly sources: readonly string[];
  readonly reviews: readonly string[];
  readonly series: { readonly name: string; readonly part: number | null } | null;
  readonly supersedes: readonly string[];
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly signedOff: { readonly by: string; readonly on: string } | null;
  readonly related: readonly string[];
}

export interface FrontMatterRead {
  /** Also there where only settings that may be left out are wrong; null where a required one or `status` is. */
  readonly frontMatter: FrontMatter | null;
  readonly places: ReadonlyMap<string, Place>;
  readonly findings: readonly Finding[];
}

const longestTitle = 100;

const names = listField(nameField);
const optionalNames = optionalField(names).transform((list) => list ?? []);
const languageField = textField.refine((value) => /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(value), {
  error: 'The language is not written as a code that browsers know.',
  params: { why: 'Screen readers choose their voice by it.', fix: 'Write en-GB for English or cy for Welsh.' },
});

const frontMatterSchema = z.strictObject({
  title: textField.meta({ example: 'What schools can see of neglect' }),
  summary: textField.meta({ example: 'What five local reviews tell school staff about neglect.' }),
  type: optionalField(textField).transform((type) => type ?? 'explainer'),
  published: dateField.meta({ example: '2026-11-02' }),
  reviewBy: optionalField(dateField),
  status: optionalField(choiceField(['draft', 'published', 'withdrawn'])).transform((status) => status ?? 'published'),
  language: optionalField(languageField),
  audiences: names.refine((list) => list.length > 0, emptyList('everyone')).meta({ example: '[everyone]' }),
  levels: optionalNames,
  themes: names.refine((list) => list.length > 0, emptyList('neglect')).meta({ example: '[neglect]' }),
  sources: optionalNames,
  reviews: optionalNames,
  series: optionalField(z.strictObject({ name: textField, part: optionalField(countField) })),
  supersedes: optionalNames,
  publisher: optionalField(textField),
  licence: optionalField(textField),
  signedOff: optionalField(z.strictObject({ by: textField, on: dateField })),
  related: optionalNames,
});

/** Names of all settings of a briefing. */
export const settingNames: readonly string[] = Object.keys(frontMatterSchema.shape);

/** Values that the messages offer where a setting is missing, by its name. */
export function getSettingExamples(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(frontMatterSchema.shape).flatMap(([name, field]): [string, string][] => {
      const example = field.meta()?.['example'];
      return typeof example === 'string' ? [[name, example]] : [];
    }),
  );
}

function emptyList(example: string): { error: string; params: Record<string, string> } {
  return {
    error: 'This list is empty.',
    params: {
      rule: 'missing-setting',
      why: 'Readers find a briefing by its themes and by whom it is for.',
      fix: `Write at least one name in it, such as [${example}].`,
    },
  };
}

/** Reads the text between the `---` lines; `firstLine` is the line of the file on which it begins. Never throws. */
export function readFrontMatter(text: string, file: string, firstLine: number): FrontMatterRead {
  const { value, document, findings } = readSettings(text, file, frontMatterSchema, {
    noun: 'a briefing',
    firstLine,
    strangers: frontMatterStrangers,
  });
  const frontMatter = value ?? getSoundPart(document);
  const more =
    frontMatter === null ? [] : [...getTitleFindings(frontMatter, document), ...getDateFindings(frontMatter, document)];
  return { frontMatter, places: document.places, findings: [...findings, ...more] };
}

/** The settings that hold, where those that do not may be left out: other files can then still refer to the briefing. */
function getSoundPart({ data }: YamlDocument): FrontMatter | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const first = frontMatterSchema.safeParse(data);
  if (first.success) return first.data;
  const broken = new Set(
    first.error.issues.flatMap((issue) => (issue.path.length > 0 ? [String(issue.path[0])] : unknownKeys(issue))),
  );
  // A misspelt draft must never be taken for a published briefing.
  if (broken.has('status') || [...broken].some((key) => /draft|darft|status/i.test(key))) return null;
  const sound = Object.fromEntries(Object.entries(data).filter(([key]) => !broken.has(key)));
  return frontMatterSchema.safeParse(sound).data ?? null;
}

function unknownKeys(issue: z.core.$ZodIssue): readonly string[] {
  return issue.code === 'unrecognized_keys' ? issue.keys : [];
}

function getTitleFindings({ title }: FrontMatter, document: YamlDocument): Finding[] {
  const length = Array.from(title).length;
  if (length <= longestTitle) return [];
  return [
    makeYamlFinding(document, {
      rule: 'long-title',
      severity: 'warning',
      place: document.places.get('title') ?? null,
      message: `The title has ${length} characters, which will not fit in search results, menus or on the cover of a printed pack.`,
      why: 'Readers choose by the title, and a cut one says less than a short one.',
      fix: `Keep it under about ${longestTitle} characters and move the rest to “summary”.`,
    }),
  ];
}

function getDateFindings({ published, reviewBy }: FrontMatter, document: YamlDocument): Finding[] {
  if (reviewBy === null || !isBeforeDate(reviewBy, published)) return [];
  const line = document.places.get('published')?.line;
  return [
    makeYamlFinding(document, {
      rule: 'review-before-published',
      place: document.places.get('reviewBy') ?? null,
      message: `The review date (${partialDateToWords(reviewBy)}) is before the publication date${line === undefined ? '' : ` on line ${line}`} (${partialDateToWords(published)}).`,
      why: 'The briefing would be overdue for review on the day it appears.',
      fix: 'Check the year of both dates.',
    }),
  ];
}
