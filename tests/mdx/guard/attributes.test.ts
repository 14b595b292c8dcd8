import { expect, test } from 'vitest';
import { readBody, tellBody } from './support/read.ts';

const write = (count: number): string =>
  `<LearningPoint id="a" ${Array.from({ length: count - 1 }, (_, index) => `n${index}="x"`).join(' ')}>\nWords.\n</LearningPoint>\n\n`;

test('an opening line with more names than any box has is one problem, whatever stands in it', () => {
  expect(tellBody(write(1_500))).toEqual([
    '1:1 too-many: The opening line of this <LearningPoint> has 1,500 names and values in it. → Delete what does not belong there, or copy the example of this box from the guide for authors.',
  ]);
});

test('up to thirty each wrong name is told of, at its own place', () => {
  const { findings } = readBody(write(30));
  expect(findings.map(({ rule }) => rule)).toEqual(Array.from({ length: 29 }, () => 'unknown-attribute'));
  expect(new Set(findings.map(({ column }) => column)).size).toBe(29);
});

test('many elements with many wrong names are counted once each', () => {
  const { findings } = readBody(write(1_500).repeat(20));
  expect(findings.map(({ rule }) => rule)).toEqual(Array.from({ length: 20 }, () => 'too-many'));
});
