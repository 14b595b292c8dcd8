import type { Finding } from '../../findings/finding.ts';
import { makeFinding } from '../../findings/make-finding.ts';
import { settingNames } from '../front-matter.ts';

export interface WithoutSettings {
  /** The body with every further block of settings as spaces: same length, same lines. */
  readonly body: string;
  readonly findings: readonly Finding[];
}

interface Stretch {
  readonly first: number;
  /** The line of hyphens that closes it. */
  readonly last: number;
}

/**
 * Settings that stand a second time, further down: lines of “name: value”, one at least with the name of a setting, and a line
 * of hyphens under them. Markdown would make a heading of them and show it to readers. A line of hyphens between paragraphs is
 * none of this.
 */
export function findSecondSettings(body: string, file: string, text: string): WithoutSettings {
  const lines = body.split('\n');
  const stretches: Stretch[] = [];
  let isCode = false;
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    if (isCode || !/^-{3,}\s*$/.test(line)) continue;
    const first = getStart(lines, index);
    if (first !== null) stretches.push({ first, last: index });
  }
  for (const { first, last } of stretches) {
    for (let line = first; line <= last; line += 1) lines[line] = ' '.repeat(lines[line]?.length ?? 0);
  }
  return { body: lines.join('\n'), findings: stretches.map(({ first }) => toFinding(first + 1, file, text)) };
}

/** First line of the settings that a line of hyphens closes, their own line of hyphens too; null where it closes none. */
function getStart(lines: readonly string[], close: number): number | null {
  const end = skipBlank(lines, close);
  let first = end;
  while (isSetting(lines[first - 1] ?? '')) first -= 1;
  const names = lines.slice(first, end).map((line) => /^[A-Za-z]+(?=:)/.exec(line)?.[0] ?? '');
  if (!names.some((name) => settingNames.includes(name))) return null;
  const open = skipBlank(lines, first) - 1;
  if (/^-{3,}\s*$/.test(lines[open] ?? '')) return open;
  // One line alone may be a heading that holds a colon.
  return names.length > 1 && end === close ? first : null;
}

/** The line after the last one above that is not blank. */
function skipBlank(lines: readonly string[], line: number): number {
  let at = line;
  while (at > 0 && lines[at - 1]?.trim() === '') at -= 1;
  return at;
}

function isSetting(line: string): boolean {
  return /^(?:[A-Za-z]+:(?:\s|$)|[ \t]+\S|-\s)/.test(line);
}

function toFinding(line: number, file: string, text: string): Finding {
  return makeFinding(
    {
      rule: 'front-matter',
      file,
      place: { line, column: 1 },
      message: 'The settings stand here a second time.',
      why: 'Only those at the top of the file are read; these would be shown to readers as a heading.',
      fix: 'Move what is missing there to the settings at the top, then delete these lines and the line of hyphens under them.',
    },
    text,
  );
}
