import { expect, test } from 'vitest';
import { compareFindings } from '../../src/findings/compare-findings.ts';
import { makeFinding } from '../../src/findings/make-finding.ts';

const at = (file: string, line: number | null, column: number, rule: string) =>
  makeFinding({ rule, file, place: line === null ? null : { line, column }, message: 'm', why: 'w', fix: 'f' }, null);

test('findings stand by file, line, column and rule; those of the whole file first', () => {
  const inOrder = [
    at('Z.mdx', 9, 1, 'a'),
    at('a.mdx', null, 1, 'z'),
    at('a.mdx', 2, 5, 'b'),
    at('a.mdx', 2, 5, 'c'),
    at('a.mdx', 2, 11, 'a'),
    at('a.mdx', 10, 1, 'a'),
    at('b.mdx', 1, 1, 'a'),
  ];
  expect(inOrder.toReversed().sort(compareFindings)).toEqual(inOrder);
});
