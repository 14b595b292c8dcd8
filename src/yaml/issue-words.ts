import { z } from 'zod';
import type { Finding, Severity } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { formatFixes, formats, getKind, kindFixes, kinds } from './kind-words.ts';
import { getSchemaAt } from './schema-at.ts';
import { getName, getOwner } from './setting-names.ts';
import type { YamlDocument } from './yaml-document.ts';

export type IssueWords = Pick<Finding, 'rule' | 'message' | 'why' | 'fix'> & { readonly severity?: Severity };
type Issue = z.core.$ZodIssue;

/** Rule, message, reason and fix for one thing that a schema has against a file of settings. */
export function getIssueWords(found: Issue, schema: z.core.$ZodType, document: YamlDocument): IssueWords {
  const issue = getLikeliest(found);
  const name = getName(issue.path, document);
  if (issue.code === 'custom') return getCustomWords(issue, name);
  const value = getValueAt(document.data, issue.path);
  if (issue.path.length === 0 && issue.code === 'invalid_type') return getRootWords(value, issue.expected, document);
  if (value === undefined) return getMissingWords(issue, schema, document);
  if (issue.code === 'invalid_type' && value === null) {
    return {
      rule: 'missing-setting',
      message: `There is nothing after ${name}.`,
      why: whyRequired,
      fix: 'Write its value after the colon, or delete the line if it may be left out.',
    };
  }
  switch (issue.code) {
    case 'invalid_type':
      return {
        rule: 'wrong-kind-of-value',
        message: `${sentence(name)} should be ${kinds[issue.expected] ?? 'something else'}, but ${getKind(value)} is written here.`,
        why: 'A value of another kind cannot be shown or searched.',
        fix: kindFixes[issue.expected] ?? 'Write it as the guide for authors shows.',
      };
    case 'invalid_value': {
      const values = issue.values.map(String);
      const meant = typeof value === 'string' ? nearest(value, values) : null;
      return {
        rule: 'unknown-value',
        message: `“${String(value)}” is not a value of ${name}.${meant === null ? '' : ` Did you mean “${meant}”?`}`,
        why: 'Only the words listed here have a meaning for the site.',
        fix:
          meant === null
            ? `Write one of: ${values.join(', ')}.`
            : `Write “${meant}”. The values are: ${values.join(', ')}.`,
      };
    }
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') {
        return {
          rule: 'missing-setting',
          message: `${sentence(name)} is empty.`,
          why: whyRequired,
          fix: 'Write its value, or delete the setting if it may be left out.',
        };
      }
      return { ...outOfRange(name), fix: `Write a number of ${String(issue.minimum)} or more.` };
    case 'too_big':
      return {
        ...outOfRange(name),
        fix: `Write ${issue.origin === 'string' ? 'no more than' : 'a number of'} ${String(issue.maximum)}${issue.origin === 'string' ? ' characters' : ' or less'}.`,
      };
    case 'invalid_format':
      return {
        rule: 'wrong-form',
        message: `${sentence(name)} is not ${formats[issue.format] ?? 'written in the form that is needed here'}: “${String(value)}”.`,
        why: 'It would lead nowhere, or break where it is used.',
        fix: formatFixes[issue.format] ?? 'Write it as the guide for authors shows.',
      };
    default:
      return {
        rule: 'wrong-kind-of-value',
        message: `${sentence(name)} is not written in a form that can be read here.`,
        why: 'A value in another form cannot be shown or searched.',
        fix: 'Write it as the guide for authors shows.',
      };
  }
}

const whyRequired = 'Readers, lists and the search rely on it.';

function getRootWords(value: unknown, expected: string, { noun }: YamlDocument): IssueWords {
  const wanted = expected === 'array' ? 'entries that begin with a hyphen' : 'lines such as “name: value”';
  return {
    rule: 'wrong-kind-of-value',
    message:
      value === null
        ? `The settings of ${noun} are empty.`
        : `The settings of ${noun} cannot be read: there should be ${wanted}, but ${getKind(value)} is written here.`,
    why: whyRequired,
    fix:
      expected === 'array'
        ? 'Begin each entry with a hyphen and a space.'
        : 'Write each setting on a line of its own, as “name: value”.',
  };
}

function outOfRange(name: string): Omit<IssueWords, 'fix'> {
  return {
    rule: 'wrong-form',
    message: `${sentence(name)} is outside what it can be.`,
    why: 'It could not be shown as it stands.',
  };
}

function getCustomWords({ message, params = {} }: z.core.$ZodIssueCustom, name: string): IssueWords {
  const text = (key: string, otherwise: string): string => {
    const value = params[key];
    return typeof value === 'string' ? value : otherwise;
  };
  return {
    rule: text('rule', 'wrong-form'),
    severity: params['severity'] === 'warning' ? 'warning' : 'error',
    message:
      message === 'Invalid input' ? `${sentence(name)} is not written in a form that can be read here.` : message,
    why: text('why', 'A value in another form cannot be shown or searched.'),
    fix: text('fix', 'Write it as the guide for authors shows.'),
  };
}

function getMissingWords(issue: Issue, schema: z.core.$ZodType, document: YamlDocument): IssueWords {
  const key = String(issue.path.at(-1) ?? '');
  const inner = getSchemaAt(schema, issue.path);
  const example = inner === null ? undefined : z.globalRegistry.get(inner)?.['example'];
  return {
    rule: 'missing-setting',
    message: `“${key}” is missing from ${getOwner(issue.path.slice(0, -1), document, 'this')}.`,
    why: whyRequired,
    fix: `Add a line for it${typeof example === 'string' ? `, such as “${key}: ${example}”` : `: “${key}:” and its value`}.`,
  };
}

/** Of several forms that a value may take, the complaint that goes deepest is about the form that was tried. */
function getLikeliest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0];
  if (inner === undefined || (inner.path.length === 0 && inner.code === 'invalid_type')) return issue;
  return getLikeliest({ ...inner, path: [...issue.path, ...inner.path] });
}

function getValueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let at = data;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

function sentence(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
