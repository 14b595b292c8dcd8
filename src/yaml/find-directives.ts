import type { Finding } from '../findings/finding.ts';
import { makeYamlFinding, type YamlOrigin } from './yaml-document.ts';

/** A Finding for each line such as `%YAML 1.1` or `%TAG …`, which change how all that follows is read. */
export function findDirectives(origin: YamlOrigin): Finding[] {
  return origin.text.split('\n').flatMap((line, index) =>
    line.startsWith('%')
      ? makeYamlFinding(origin, {
          rule: 'yaml-feature',
          place: { line: index + origin.firstLine, column: 1 },
          message: 'This line begins with a per cent sign ( % ), which gives instructions to programs.',
          why: 'It can change how all the other settings are read.',
          fix: 'Delete this line.',
        })
      : [],
  );
}
