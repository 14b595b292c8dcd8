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

test('a value of more letters than anybody writes in one line is refused, one of 2,000 is not', () => {
  const read = (length: number): string[] =>
    tellBody(`<LearningPoint id="a" title="${'x'.repeat(length)}">\nWords.\n</LearningPoint>`);
  expect(read(2_001)).toEqual([
    '1:23 attribute-value: The value of “title” has 2,001 letters. It may have 2,000. → Keep the first words there, and write the rest between the opening and the closing line of the box.',
  ]);
  expect(read(2_000)).toEqual([]);
});
