import { getYamlLine } from './yaml-line.ts';
import type { SyntaxProblem } from './yaml-syntax.ts';

/** The rest of a sentence that was broken into several lines; null where `line` is none. `firstLine` is that of `lines`. */
export function findContinuation(line: number, lines: readonly string[], firstLine: number): SyntaxProblem | null {
  const isRest = (text: string | undefined): boolean =>
    text !== undefined && /^[^\s#\-[\]{}%&*!|>'"@`]/.test(text) && getYamlLine(text).name === null;
  const index = line - firstLine;
  if (!isRest(lines[index])) return null;
  let above = index - 1;
  while (isRest(lines[above])) above -= 1;
  const { name, value } = getYamlLine(lines[above] ?? '');
  if (name === null || value === '' || /^["'[{|>]/.test(value)) return null;
  const start = above + 1;
  let end = index;
  while (isRest(lines[end + 1])) end += 1;
  return {
    rule: 'yaml-syntax',
    place: { line: start + firstLine, column: 1 },
    message: `This line seems to go on from line ${above + firstLine} (“${name}”), but a setting stands on one line.`,
    fix:
      end === start
        ? `Join it to the end of line ${above + firstLine}, with a space between.`
        : `Join lines ${start + firstLine} to ${end + firstLine} to the end of line ${above + firstLine}, with a space between each.`,
    mend: { line: `# ${lines[start]}`, at: 1, by: 2 },
    alsoLines: end - start,
  };
}
