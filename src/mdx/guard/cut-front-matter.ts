import type { Finding } from '../../findings/finding.ts';
import { makeFinding } from '../../findings/make-finding.ts';

export interface Cut {
  /** Between the `---` lines; null where there is none. */
  readonly yaml: string | null;
  /** Line on which `yaml` begins. */
  readonly firstLine: number;
  /** The text with the front matter as spaces: same length, same lines. */
  readonly body: string;
  readonly findings: readonly Finding[];
}

type Say = (line: number, message: string, fix: string) => Finding;

const longestYaml = 50_000;
const why = 'The settings at the top say what the briefing is about and for whom; without them nobody would find it.';

/**
 * Cuts the front matter off before the parser sees the text, so that nothing but strict YAML between `---` lines is ever read
 * as settings (not TOML, not JSON).
 */
export function cutFrontMatter(text: string, file: string): Cut {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first]?.trim() ?? '';
  const say: Say = (line, message, fix) =>
    makeFinding({ rule: 'front-matter', file, place: { line, column: 1 }, message, why, fix }, text);

  if (/^(?:\+{3}|;{3})$/.test(opening)) {
    const close = lines.indexOf(opening, first + 1);
    const end = close === -1 ? first : close;
    const message = `The settings stand between “${opening}” lines, which are not read here.`;
    return {
      ...cut(text, lines, first, end),
      yaml: null,
      findings: [say(first + 1, message, 'Put them between --- lines, as “name: value”.')],
    };
  }
  if (!isFence(opening)) {
    const message = 'This file does not begin with its settings.';
    const fix = 'Begin the file with a line of three hyphens ( --- ), then the settings, then --- again.';
    return { yaml: null, firstLine: 1, body: text, findings: [say(Math.max(first, 0) + 1, message, fix)] };
  }
  const close = getClosingLine(lines, first);
  const fences = [first, close].filter((line) => line !== -1 && lines[line]?.trimEnd() !== '---');
  const findings = fences.map((line) =>
    say(
      line + 1,
      `This line should be three hyphens ( --- ); it is “${lines[line]?.trim()}”.`,
      'Write --- at the left margin, with nothing else on the line. Word changes hyphens to dashes: type them in a plain editor.',
    ),
  );
  if (close !== -1) return limit({ ...cut(text, lines, first, close), findings }, say);
  const message = 'The settings that begin here have no end.';
  const end = getLikelyEnd(lines, first);
  const open = say(first + 1, message, 'Add a line of three hyphens ( --- ) after the last setting.');
  return limit(
    { ...cut(text, lines, first, end - 1, lines.slice(first + 1, end)), findings: [...findings, open] },
    say,
  );
}

/** Settings longer than any real ones are not read: what is done with them takes more than linear time. */
function limit(found: Cut, say: Say): Cut {
  if (found.yaml === null || found.yaml.length <= longestYaml) return found;
  const message = 'The settings have more than 50,000 characters and were not read.';
  const fix = 'Keep the settings to a few lines, and move the text below the second --- line.';
  return { ...found, yaml: null, findings: [...found.findings, say(found.firstLine, message, fix)] };
}

/** Three hyphens, or what Word and unsure fingers make of them. */
function isFence(line: string): boolean {
  return /^(?:-{2,6}|[-–—]{1,6})$/.test(line) && line !== '-';
}

/** The first fence after the opening one; -1 where there is none, or where the text of the briefing begins before it. */
function getClosingLine(lines: readonly string[], first: number): number {
  const close = lines.findIndex((line, index) => index > first && isFence(line.trim()));
  const isText = lines.slice(first + 1, close).some((line) => /^(?:#{2,6}\s|<[A-Za-z/]|!\[)/.test(line));
  return isText ? -1 : close;
}

/** Where nothing closes the settings they end before the first line that is none. */
function getLikelyEnd(lines: readonly string[], first: number): number {
  const end = lines.findIndex((line, index) => index > first && !/^(?:[\w"'-]+\s*:|\s+\S|-\s|#(?!#)\s?\S)/.test(line));
  return end === -1 ? lines.length : end;
}

function cut(
  text: string,
  lines: readonly string[],
  first: number,
  last: number,
  inner: readonly string[] = lines.slice(first + 1, last),
): Omit<Cut, 'findings'> {
  const length = lines.slice(0, last + 1).reduce((sum, line) => sum + line.length + 1, 0);
  const head = text.slice(0, length);
  return { yaml: inner.join('\n'), firstLine: first + 2, body: head.replace(/[^\n]/g, ' ') + text.slice(length) };
}
