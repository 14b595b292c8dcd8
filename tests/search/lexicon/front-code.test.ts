import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSorted, encodeSorted } from '../../../src/search/lexicon/front-code.ts';

test('each word says how much of the one before it begins with', () => {
  expect(encodeSorted(['child', 'children', 'childs', 'door'])).toBe('0child 5ren 5s 0door');
  expect(encodeSorted([])).toBe('');
});

test('what is decoded is what was encoded', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => !/\s/.test(text));
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      const sorted = words.toSorted((a, b) => (a < b ? -1 : 1));
      expect(decodeSorted(encodeSorted(sorted))).toEqual(sorted);
    }),
  );
});

test('words that share more letters than one digit can say come back too', () => {
  const words = ['a', 'b'].map((end) => 'long'.repeat(20) + end);
  expect(decodeSorted(encodeSorted(words))).toEqual(words);
});
