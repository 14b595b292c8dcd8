import type { Finding } from '../findings/finding.ts';
import { makeYamlFinding, type YamlOrigin } from './yaml-document.ts';
import type { Move, YamlText } from './yaml-text.ts';

// At the left margin only, where a line cannot be the rest of somebody's sentence; `https://…` is no setting.
const glued = /^([A-Za-z][\w-]*):([^\s/].*)$/;

/** A Finding for each setting written `name:value`, and the text with the space put in. */
export function findColonsWithoutSpace(origin: YamlOrigin, text: string): { text: YamlText; findings: Finding[] } {
  const findings: Finding[] = [];
  const moved = new Map<number, Move>();
  const lines = text.split('\n').map((line, index) => {
    const [, name, value] = glued.exec(line) ?? [];
    if (name === undefined || value === undefined) return line;
    moved.set(index + 1, { at: name.length + 1, by: 1 });
    findings.push(
      makeYamlFinding(origin, {
        rule: 'yaml-colon',
        place: { line: index + origin.firstLine, column: name.length + 1 },
        message: `There is no space after the colon of “${name}”.`,
        why: 'Without the space the name and its value are read as one word, and the setting is lost.',
        fix: `Put one space after the colon: ${name}: ${value}`,
      }),
    );
    return `${name}: ${value}`;
  });
  return { text: { text: lines.join('\n'), moved }, findings };
}
