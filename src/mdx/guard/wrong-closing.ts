import type { Finding } from '../../findings/finding.ts';
import { nameBlock } from './dialect.ts';
import { type Explanation, findAt, type Source } from './explanation.ts';

/** A closing tag that nobody can read as one: `<\\LearningPoint>`, `< /LearningPoint>`, `<LearningPoint/>`. */
interface WrongClosing {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** The first tag from `from` to `until` that was most likely meant to close the block `name`; null where there is none. */
export function findWrongClosing(text: string, name: string, from: number, until: number): WrongClosing | null {
  const stretch = text.slice(from, until);
  const match = new RegExp(
    `<(?:\\s*\\\\\\s*/?|\\s+/|/\\s+)\\s*${name}\\s*>|<${name}\\s*/?>|</${name}(?=[ \\t]*(?:\\n(?!\\s*>)|$))`,
  ).exec(stretch);
  if (match === null) return null;
  const [written] = match;
  const start = from + match.index;
  const end = start + written.length;
  // Another opening tag is one that its own closing tag follows.
  if (/^<[A-Za-z]+\s*>$/.test(written) && isClosedNext(text, name, end)) return null;
  return { start, end, written };
}

function isClosedNext(text: string, name: string, from: number): boolean {
  const closing = text.indexOf(`</${name}>`, from);
  const opening = text.slice(from, closing === -1 ? text.length : closing).search(new RegExp(`<${name}[\\s>]`));
  return closing !== -1 && opening === -1;
}

/** `block` is what it should close, in a sentence; null where that is not known. */
export function explainWrongClosing(
  source: Source,
  name: string,
  wrong: WrongClosing,
  block: string | null,
): Explanation {
  return {
    findings: [toFinding(source, name, wrong, block ?? nameBlock(source.blocks, name, null))],
    repairs: [{ start: wrong.start, end: wrong.end, insert: `</${name}>` }],
    refused: [],
  };
}

function toFinding(source: Source, name: string, { start, written }: WrongClosing, block: string): Finding {
  if (!written.endsWith('>')) return findUnfinishedClosing(source, name, start);
  return findAt(source, start, {
    rule: 'misspelt-closing',
    message: `${written} does not close ${block}.`,
    why: 'A closing tag has its slash ( / ) between the bracket and the name, and no space there.',
    fix: `Write </${name}>.`,
  });
}

/** `</LearningPoint` and nothing more. */
export function findUnfinishedClosing(source: Source, name: string, start: number): Finding {
  return findAt(source, start, {
    rule: 'unfinished-tag',
    message: `</${name} has no closing bracket ( > ).`,
    why: 'Without it the text that follows is taken for part of the tag.',
    fix: `Add > straight after it on line ${source.places.placeAt(start).line}: </${name}>.`,
  });
}
