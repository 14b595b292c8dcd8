import type { Finding } from '../../findings/finding.ts';
import { findAt, type ProblemWords, type Source } from './explanation.ts';
import { marks } from './mask.ts';
import type { GuardContext } from './walk.ts';

const whyWords = 'A briefing is words, never a program, so that anybody’s briefing is safe to publish.';

const programLine =
  /^(?:import\s*(?:["'{*]|[\w$]+\s*,|[\w$]+\s+from\s*["'])|export\s*(?:[{*]|(?:default|const|let|var|function|class|async|type|interface|enum)\b))/;

/**
 * What the guard's marks say of the text between two offsets: curly brackets in prose, and lines of a program. The words
 * “import” and “export” in a sentence are words.
 */
export function getExpressionFindings(source: GuardContext, start: number, end: number): Finding[] {
  const stretch = source.masked.slice(start, end);
  const programs = Array.from(stretch.matchAll(/[\u{FDD2}\u{FDD3}]/gu), ({ index }) => start + index).filter((offset) =>
    isProgramLine(source.text, offset),
  );
  if (programs.length > 0) {
    return programs.map((offset) => findAt(source, offset, getProgramWords(source, offset)));
  }
  return Array.from(stretch.matchAll(/\u{FDD0}/gu), ({ index }) => start + index).flatMap((offset, index, all) =>
    isInsideOf(source.text, all[index - 1], offset) ? [] : findAt(source, offset, getBracketWords(source.text, offset)),
  );
}

/** True when a text has marks in it at all; most have none. */
export function hasMarks(value: string): boolean {
  return value.includes(marks.openBrace) || value.includes(marks.import) || value.includes(marks.export);
}

function isProgramLine(text: string, offset: number): boolean {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[\s>*+-]*$/.test(text.slice(lineStart, offset)) && programLine.test(text.slice(offset, offset + 300));
}

/** `{{name}}` is one mistake, not two. */
function isInsideOf(text: string, before: number | undefined, offset: number): boolean {
  return before !== undefined && !text.slice(before, offset).includes('}');
}

function getProgramWords({ text, blocks }: Source, offset: number): ProblemWords {
  const word = text.startsWith('import', offset) ? 'import' : 'export';
  const some = [...blocks.keys()].slice(0, 3).join(', ');
  return {
    rule: 'import-export',
    message: `“${word}” lines are for programmers and are not allowed in a briefing.`,
    why: whyWords,
    fix: `Delete this line.${some === '' ? '' : ` The boxes that you can use (${some} and others) work without it.`}`,
  };
}

function getBracketWords(text: string, offset: number): ProblemWords {
  if (/^\{\s{0,50}\/\*/.test(text.slice(offset, offset + 60))) {
    return {
      rule: 'curly-brackets',
      message: 'A note that begins with {/* is not closed, or has something else after it in its brackets.',
      why: 'Its words would be shown to readers.',
      fix: 'Write */} at its end, and nothing between the two signs and the bracket.',
    };
  }
  const inside = /^\{+([^{}\n]{1,80})\}/.exec(text.slice(offset, offset + 100))?.[1]?.trim();
  return {
    rule: 'curly-brackets',
    message: 'There are curly brackets { } in the text, which have a special meaning here and cannot be used.',
    why: whyWords,
    fix: inside === undefined || inside === '' ? 'Use round brackets ( ) instead.' : `Use round brackets: (${inside}).`,
  };
}
