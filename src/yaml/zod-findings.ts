import type { z } from 'zod';
import type { Finding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { getIssueWords, type IssueWords } from './issue-words.ts';
import { getKnownKeys } from './schema-at.ts';
import { getOwner, getPlace } from './setting-names.ts';
import { makeYamlFinding, type YamlDocument } from './yaml-document.ts';

/**
 * What is said of settings that people bring from elsewhere, by their names in small letters. A name near to one of these
 * is taken for it.
 */
export type Strangers = Readonly<Record<string, (written: string) => StrangerWords>>;

/** `instead` is the setting that was meant: that it is missing need not be said as well. */
export type StrangerWords = IssueWords & { readonly instead?: string };

/**
 * What a schema has against a file of settings, as Findings at the lines in question. A custom issue brings its own
 * `message`, and in `params` its `rule`, `why`, `fix` and, when it is only a warning, `severity`.
 */
export function zodFindings(
  error: z.ZodError,
  schema: z.core.$ZodType,
  document: YamlDocument,
  strangers: Strangers = {},
): Finding[] {
  const meant = new Set<string>();
  for (const issue of error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) {
      const name = getMeant(key, issue.path, schema, strangers);
      const instead = issue.path.length === 0 && name !== null ? strangers[name]?.(key).instead : undefined;
      if (name !== null) meant.add([...issue.path, instead ?? name].join('.'));
    }
  }
  return error.issues.flatMap((issue) => {
    if (meant.has(issue.path.join('.')) && !document.keyPlaces.has(issue.path.join('.'))) return [];
    if (issue.code === 'unrecognized_keys') return getUnknownSettings(issue, schema, document, strangers);
    const words = getIssueWords(issue, schema, document);
    return [makeYamlFinding(document, { ...words, place: getPlace(issue.path, document) })];
  });
}

function getUnknownSettings(
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  schema: z.core.$ZodType,
  document: YamlDocument,
  strangers: Strangers,
): Finding[] {
  const known = getKnownKeys(schema, path);
  return keys.map((key) => {
    const meant = getMeant(key, path, schema, strangers);
    const stranger = meant !== null && path.length === 0 && !known.includes(meant) ? strangers[meant] : undefined;
    const words = stranger?.(key) ?? getUnknownWords(key, meant, known, getOwner(path, document, 'a'));
    const place = document.keyPlaces.get([...path, key].join('.')) ?? getPlace(path, document);
    return makeYamlFinding(document, { ...words, place });
  });
}

/** The setting, or the stranger, that an unknown name most likely stands for. */
function getMeant(
  key: string,
  path: readonly PropertyKey[],
  schema: z.core.$ZodType,
  strangers: Strangers,
): string | null {
  return nearest(key, [...getKnownKeys(schema, path), ...(path.length === 0 ? Object.keys(strangers) : [])]);
}

function getUnknownWords(key: string, meant: string | null, known: readonly string[], owner: string): IssueWords {
  return {
    rule: 'unknown-setting',
    message: `“${key}” is not a setting of ${owner}.${meant === null ? '' : ` Did you mean “${meant}”?`}`,
    why: 'A misspelt setting would be left out without a word, so unknown ones are refused.',
    fix:
      meant === null
        ? `Delete this line, or use one of these settings: ${known.join(', ')}.`
        : `Write “${meant}” instead of “${key}”.`,
  };
}
