import { isAlias, isNode, type ParsedNode, visit } from 'yaml';
import type { Finding } from '../findings/finding.ts';
import type { Places } from '../findings/places.ts';
import { makeYamlFinding, type YamlOrigin } from './yaml-document.ts';

const fixWithQuotes = 'If you meant the character itself, put the whole value in double quotes.';

/** The parts of YAML that are for programmers: anchors, aliases, tags and merge keys, a Finding for each. */
export function findUnsafeYaml(origin: YamlOrigin, root: ParsedNode | null, placeAt: Places['placeAt']): Finding[] {
  const findings: Finding[] = [];
  const add = (offset: number, written: string, what: string): void => {
    findings.push(
      makeYamlFinding(origin, {
        rule: 'yaml-feature',
        place: placeAt(offset),
        message: `“${written}” is ${what} here, which settings may not have.`,
        why: 'It lets a small file grow until the computer stops, or be read as something other than text.',
        fix: fixWithQuotes,
      }),
    );
  };
  visit(root, (key, node) => {
    if (!isNode(node)) return;
    const start = node.range?.[0] ?? 0;
    if (isAlias(node)) add(start, `*${node.source}`, 'a copy of another value');
    else if (node.anchor !== undefined) add(start, `&${node.anchor}`, 'a label for copying');
    if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
      add(start, node.tag, 'a mark for programs');
    else if (node.tag !== undefined)
      add(start, `!!${node.tag.slice('tag:yaml.org,2002:'.length)}`, 'a mark for programs');
    if (key === 'key' && 'value' in node && node.value === '<<') add(start, '<<', 'a way to copy settings');
  });
  return findings;
}
