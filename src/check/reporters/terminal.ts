import { join } from 'node:path';
import { styleText } from 'node:util';
import type { Finding } from '../../findings/finding.ts';
import { countFindings } from './count-findings.ts';
import { frameExcerpt } from './frame-excerpt.ts';
import { toOneLine } from './to-one-line.ts';

interface TerminalOptions {
  readonly contentDir: string;
  readonly isColour: boolean;
}

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

/**
 * For people at a terminal: the findings of each file together, each with its place, the line itself, what is wrong, why and
 * what to do; at the end how many there are.
 */
export function terminalReport(findings: readonly Finding[], { contentDir, isColour }: TerminalOptions): string {
  if (findings.length === 0) return 'No problems found.';
  const paint: Paint = (format, text) => (isColour ? styleText(format, text, { validateStream: false }) : text);
  const files = [...Map.groupBy(findings, ({ file }) => file)].map(([file, inFile]) => {
    const path = toOneLine(join(contentDir, file));
    return [paint('bold', path), ...inFile.map((finding) => drawFinding(finding, path, paint))].join('\n\n');
  });
  return [...files, paint('bold', countFindings(findings))].join('\n\n');
}

function drawFinding(finding: Finding, path: string, paint: Paint): string {
  const place = [path, finding.line, finding.column].filter((part) => part !== null).join(':');
  const severity = paint(finding.severity === 'error' ? 'red' : 'yellow', finding.severity);
  const lines = [
    ...frameExcerpt(finding).map((line) => paint('dim', line)),
    toOneLine(finding.message),
    `Why: ${toOneLine(finding.why)}`,
    `Fix: ${toOneLine(finding.fix)}`,
  ];
  return [`  ${severity}  ${finding.rule}  ${place}`, ...lines.map((line) => `    ${line}`)].join('\n');
}
