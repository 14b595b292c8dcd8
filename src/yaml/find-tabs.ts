import type { Finding } from '../findings/finding.ts';
import { listLines } from '../findings/list-lines.ts';
import { makeYamlFinding, type YamlOrigin } from './yaml-document.ts';

/**
 * One Finding for all lines that begin with a tab, and the text with those tabs as spaces (one for one, so that places
 * stay right), from which the other settings can still be read.
 */
export function findTabs(origin: YamlOrigin): { readonly text: string; readonly findings: readonly Finding[] } {
  const lines: number[] = [];
  const text = origin.text
    .split('\n')
    .map((line, index) => {
      const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
      if (!indent.includes('\t') || indent === line) return line;
      lines.push(index + origin.firstLine);
      return ' '.repeat(indent.length) + line.slice(indent.length);
    })
    .join('\n');
  const [first, ...others] = lines;
  if (first === undefined) return { text, findings: [] };
  const finding = makeYamlFinding(origin, {
    rule: 'yaml-tab',
    place: { line: first, column: 1 },
    message: `This line begins with a tab.${others.length === 0 ? '' : ` The same is true of ${listLines(others)}.`}`,
    why: 'Settings are told apart by the spaces before them, and a tab has no agreed width.',
    fix:
      origin.noun === 'a briefing'
        ? 'Use two spaces instead of the Tab key in the part between the --- lines.'
        : 'Use two spaces instead of the Tab key.',
  });
  return { text, findings: [finding] };
}
