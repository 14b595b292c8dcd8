import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../src/check/privacy/fold-text.ts';
import { readAsSeen } from '../../../src/check/privacy/read-as-seen.ts';

test('gives back where a stretch came from, with what was replaced inside it and nothing beside it', () => {
  const source = '*a*<b>c*';
  const { text, toSource } = foldText(source, /\*|<b>/g, ([mark]) => (mark === '*' ? '' : '--'));
  expect(text).toBe('a--c');
  const back = (start: number, end: number) => {
    const span = toSource(start, end);
    return source.slice(span.start, span.end);
  };
  expect([back(0, 1), back(0, 4), back(1, 2), back(2, 4), back(3, 4)]).toEqual(['a', 'a*<b>c', '<b>', '<b>c', 'c']);
  expect(toSource(2, 2)).toEqual({ start: 3, end: 3 });
});

test('what is left as it is stands in the source where it is said to', () => {
  const piece = fc.constantFrom(
    '*',
    '[',
    '](x)',
    '&nbsp;',
    '\\u0034',
    '\n> ',
    '\u200b',
    '９',
    '–',
    '<sup>',
    'a',
    '7',
    ' ',
  );
  const sources = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(sources, (source) => {
      const { text, toSource } = readAsSeen(source);
      let last = 0;
      for (let index = 0; index < text.length; index += 1) {
        const { start, end } = toSource(index, index + 1);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(source.length);
        if (/[a7]/.test(text.charAt(index))) expect(source.slice(start, end)).toBe(text.charAt(index));
        last = start;
      }
    }),
  );
});
