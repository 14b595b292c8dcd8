import { isScalar, type ParsedNode, visit } from 'yaml';
import type { Finding, Place } from '../findings/finding.ts';
import { makeYamlFinding, type YamlOrigin } from './yaml-document.ts';

/**
 * A Finding for each value that loses its end because of a `#`, as in “Learning from case #4”. A note set off by a space
 * (`# like this`) is left alone.
 */
export function findLostText(origin: YamlOrigin, root: ParsedNode, placeAt: (offset: number) => Place): Finding[] {
  const findings: Finding[] = [];
  visit(root, {
    Scalar(_key, node) {
      if (!isScalar(node) || node.type !== 'PLAIN' || !/^\S/.test(node.comment ?? '')) return;
      findings.push(
        makeYamlFinding(origin, {
          rule: 'yaml-lost-text',
          place: placeAt(node.range?.[0] ?? 0),
          message: `Everything after the hash sign ( # ) is left out, so this value ends with “${String(node.source).slice(-40)}”.`,
          why: 'A hash sign after a space begins a note that nobody sees.',
          fix: 'Put the whole value in double quotes, or put a space after the hash sign if it is a note.',
        }),
      );
    },
  });
  return findings;
}
