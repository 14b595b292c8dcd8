import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTag } from '../../../src/mdx/guard/tag.ts';

const list = (text: string) =>
  readTag(text, 0).attributes.map(({ name, value, start, valueStart, problem }) => [
    name,
    value,
    start,
    valueStart,
    problem,
  ]);

test('a sound tag', () => {
  expect(readTag('<A b="c" d=\'e "f"\'\n g="h"/> rest', 0)).toMatchObject({
    name: 'A',
    isClosing: false,
    isSelfClosing: true,
    isFinished: true,
    end: 27,
  });
  expect(list('<A b="c" d=\'e "f"\'\n g="h"/>')).toEqual([
    ['b', 'c', 3, 6, null],
    ['d', 'e "f"', 9, 12, null],
    ['g', 'h', 20, 23, null],
  ]);
  expect(readTag('x</A >', 1)).toMatchObject({ name: 'A', isClosing: true, end: 6 });
});

test.each([
  [
    '<A b=“c” d="e">',
    [
      ['b', 'c', 'curly-quotes'],
      ['d', 'e', null],
    ],
  ],
  [
    '<A b=“c" d="e">',
    [
      ['b', 'c', 'curly-quotes'],
      ['d', 'e', null],
    ],
  ],
  [
    '<A b=c d="e">',
    [
      ['b', 'c', 'no-quotes'],
      ['d', 'e', null],
    ],
  ],
  [
    '<A b="c d="e">',
    [
      ['b', 'c', 'quote-not-closed'],
      ['d', 'e', null],
    ],
  ],
  ['<A b="c>', [['b', 'c', 'quote-not-closed']]],
  [
    '<A b="the "c" d" e="f">',
    [
      ['b', 'the "c" d', 'quote-inside'],
      ['e', 'f', null],
    ],
  ],
  [
    '<A b={c} d="e">',
    [
      ['b', '{c}', 'code'],
      ['d', 'e', null],
    ],
  ],
  [
    '<A {...b} d="e">',
    [
      ['', '{...b}', 'spread'],
      ['d', 'e', null],
    ],
  ],
  [
    '<A b d="e">',
    [
      ['b', null, null],
      ['d', 'e', null],
    ],
  ],
  ['<A 1b="c">', [['1b', 'c', 'name']]],
  ['<A b.c="d">', [['b.c', 'd', 'name']]],
  ['<A b = "c">', [['b', 'c', null]]],
  [
    '<A b="c"d="e">',
    [
      ['b', 'c', null],
      ['d', 'e', null],
    ],
  ],
])('%s', (text, expected) => {
  expect(list(text).map(([name, value, , , problem]) => [name, value, problem])).toEqual(expected);
});

test('a tag without an end is read up to the next bracket', () => {
  expect(readTag('<A b="c"\nwords <B>', 0)).toMatchObject({ isFinished: false, end: 15 });
});

test('whatever follows the bracket, reading ends, moves on and stays within the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<', '>', '/', '=', '"', "'", '“', '”', '{', '}', ' ', '\n', 'a', 'b', '...')),
      (parts) => {
        const text = `<${parts.join('')}`;
        const tag = readTag(text, 0);
        expect(tag.end).toBeGreaterThan(0);
        expect(tag.end).toBeLessThanOrEqual(text.length);
        for (const { start, valueStart } of tag.attributes) expect(start).toBeLessThanOrEqual(valueStart);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([' ', '= ', 'a=', 'a="', '"', '{', 'a ', '/', 'a= '])('thousands of %j are read in no time', (unit) => {
  const start = performance.now();
  readTag(`<A ${unit.repeat(100_000)}`, 0);
  expect(performance.now() - start).toBeLessThan(500);
});
