import type { YAMLError } from 'yaml';
import type { Place } from '../findings/finding.ts';
import { findContinuation } from './find-continuation.ts';
import { findMisplacedLine } from './find-misplaced-line.ts';
import type { YamlOrigin } from './yaml-document.ts';
import { getYamlLine, quoteValue, type YamlLine } from './yaml-line.ts';
import type { Mend } from './yaml-text.ts';

/** A broken line in plain words, and how it can be read all the same. */
export interface SyntaxProblem {
  readonly rule: 'yaml-syntax' | 'yaml-repeated-setting';
  readonly place: Place;
  readonly message: string;
  readonly fix: string;
  readonly mend: Mend | null;
  /** Lines below that belong to it and are left out with it. */
  readonly alsoLines: number;
}

const opening = /[:,[{-]\s*(["'[{])/;
const closings: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

/** What the parser found wrong at `reported`, said of the line that the author has to change. */
export function getSyntaxProblem(
  error: YAMLError,
  reported: Place,
  origin: YamlOrigin,
  lines: readonly string[],
): SyntaxProblem {
  const misplaced = canBeMisplaced(error)
    ? findMisplacedLine(lines, reported.line - origin.firstLine, (index) => `line ${index + origin.firstLine}`)
    : null;
  if (misplaced !== null) {
    const { line, message, fix, mend } = misplaced;
    const column = (lines[line] ?? '').search(/\S|$/) + 1;
    return { rule: 'yaml-syntax', place: { line: line + origin.firstLine, column }, message, fix, mend, alsoLines: 0 };
  }
  const lost = isUnclosed(error) ? null : findContinuation(reported.line, lines, origin.firstLine);
  if (lost !== null) return lost;
  const place = isUnclosed(error) ? findOpening(error, reported, lines, origin.firstLine) : reported;
  const line = getYamlLine(lines[place.line - origin.firstLine] ?? '');
  const rule = error.code === 'DUPLICATE_KEY' ? 'yaml-repeated-setting' : 'yaml-syntax';
  return { rule, place, mend: null, alsoLines: 0, ...getWords(error, line, place, origin) };
}

/** Only what the order of lines can cause: a wrong sign within a line is told as that. */
function canBeMisplaced({ code, message }: YAMLError): boolean {
  return (
    code === 'DUPLICATE_KEY' ||
    code === 'MISSING_CHAR' ||
    code === 'UNEXPECTED_TOKEN' ||
    code === 'BLOCK_AS_IMPLICIT_KEY' ||
    code === 'MULTILINE_IMPLICIT_KEY' ||
    (code === 'BAD_INDENT' && !/end with a/.test(message)) ||
    code === 'IMPOSSIBLE'
  );
}

function isUnclosed({ code, message }: YAMLError): boolean {
  return /^Missing closing/.test(message) || (code === 'BAD_INDENT' && /end with a/.test(message));
}

type Words = Pick<SyntaxProblem, 'message' | 'fix'> & Partial<Pick<SyntaxProblem, 'mend'>>;

function getWords(error: YAMLError, line: YamlLine, place: Place, origin: YamlOrigin): Words {
  const { name, value } = line;
  const setting = name === null ? 'This line' : `The value of “${name}”`;
  const quoted = quoteValue(line);
  const inQuotes = { fix: `Put the whole value in quotation marks: ${quoted.shown}`, mend: quoted.mend };

  if (error.code === 'DUPLICATE_KEY') {
    return {
      message: `“${name ?? line.text.trim()}” is set twice${getFirstUse(name, place, origin)}.`,
      fix: 'Delete one of the two lines.',
    };
  }
  if (error.code === 'MULTIPLE_DOCS') {
    return {
      message: 'A second line of hyphens or dots begins a new part here, and the settings end before it.',
      fix: 'Delete this line.',
    };
  }
  if (error.code === 'BAD_SCALAR_START') {
    return { message: `${setting} begins with “${value.charAt(0)}”, which has a special meaning here.`, ...inQuotes };
  }
  if (error.code === 'BAD_DQ_ESCAPE') {
    return {
      message: `${setting} holds a backslash ( \\ ), which has a special meaning between double quotes.`,
      fix: 'Put the value in single quotes, or take the backslash out.',
    };
  }
  if (isUnclosed(error)) return getUnclosedWords(line, setting);
  if (/^["'[{]/.test(value) && error.code === 'UNEXPECTED_TOKEN') {
    if (/^[[{]\s*,|,\s*,/.test(value)) return getCommaWords(line, setting);
    if (/^[[{].*[\]}]$/.test(value)) return getSurplusWords(line, setting);
    const closing = /^["']/.test(value) ? 'quotation mark' : 'bracket';
    return { message: `${setting} goes on after its closing ${closing}.`, ...inQuotes };
  }
  if (/\S:(\s|$)/.test(value)) {
    return { message: `${setting} holds a colon ( : ), which has a special meaning here.`, ...inQuotes };
  }
  if (/^-\s/.test(value)) {
    return {
      message: `${setting} begins a list on the same line.`,
      fix: 'Put each item of the list on a line of its own, after two spaces and a hyphen, or write [first, second].',
    };
  }
  if (/^\s/.test(line.text)) {
    return {
      message: 'The spaces at the start of this line do not match the lines around it.',
      fix: 'Start each setting at the left margin, and each item of a list with two spaces and a hyphen.',
    };
  }
  return {
    message: 'This line, or the one after it, cannot be read as a setting.',
    fix: 'Write it as “name: value”, with a colon and one space between them, and nothing before the name.',
  };
}

/** `[health-visitor,, gp]` and `[, gp]`. */
function getCommaWords({ before, name, value }: YamlLine, setting: string): Words {
  const right = value.replace(/,(?:\s*,)+/g, ',').replace(/^([[{])\s*,\s*/, '$1');
  const isFirst = /^[[{]\s*,/.test(value);
  return {
    message: isFirst
      ? `${setting} has a comma before its first name.`
      : `${setting} has two commas with nothing between them.`,
    fix: `Take one comma out: ${name === null ? '' : `${name}: `}${right}`,
    mend: { line: `${before}${right}`, at: before.length + right.length, by: right.length - value.length },
  };
}

function getSurplusWords({ text, value }: YamlLine, setting: string): Words {
  return {
    message: `${setting} has a closing bracket too many.`,
    fix: `Take out one closing bracket ( ${value.at(-1)} ).`,
    mend: { line: text.trimEnd().slice(0, -1), at: text.length, by: 0 },
  };
}

function getUnclosedWords(line: YamlLine, setting: string): Words {
  const opener = opening.exec(line.text)?.[1] ?? '"';
  const closing = closings[opener] ?? opener;
  const mend = { line: line.text.trimEnd() + closing, at: line.text.length + 1, by: 0 };
  return opener === '[' || opener === '{'
    ? {
        message: `${setting} begins with a bracket ( ${opener} ) that is never closed.`,
        fix: `Put a closing bracket ( ${closing} ) at the end of the value.`,
        mend,
      }
    : {
        message: `${setting} begins with a quotation mark ( ${opener} ) that is never closed.`,
        fix: `Put the same mark ( ${closing} ) at the end of the value.`,
        mend,
      };
}

/** What is never closed is noticed only at the end of the file; the author needs the line where it begins. */
function findOpening(error: YAMLError, reported: Place, lines: readonly string[], firstLine: number): Place {
  const mark = /closing (["'])/.exec(error.message)?.[1];
  for (let line = reported.line; line >= firstLine; line -= 1) {
    const text = lines[line - firstLine] ?? '';
    const found = opening.exec(text);
    if (found === null || (mark !== undefined && found[1] !== mark)) continue;
    const isClosed =
      mark === undefined ? count(text, /[[{]/g) <= count(text, /[\]}]/g) : text.split(mark).length % 2 === 1;
    if (isClosed) continue;
    return { line, column: found.index + found[0].length };
  }
  return reported;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function getFirstUse(name: string | null, place: Place, origin: YamlOrigin): string {
  if (name === null) return '';
  const index = origin.text.split('\n').findIndex((line) => line.replace(/^\s*(?:-\s+)?/, '').startsWith(`${name}:`));
  const line = index + origin.firstLine;
  return index === -1 || line >= place.line ? '' : `: here and on line ${line}`;
}
