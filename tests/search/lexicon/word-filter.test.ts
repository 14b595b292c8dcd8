import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInFilter, makeWordFilter } from '../../../src/search/lexicon/word-filter.ts';
import { toSingular } from '../../../src/search/plan/normalise.ts';

const makeFilter = (words: readonly string[]) => makeWordFilter(new Set(words.map(toSingular)));

test('a word that was put in is always found', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      const filter = makeFilter(words);
      expect(words.filter((word) => !isInFilter(filter, word))).toEqual([]);
    }),
  );
});

test('another word is hardly ever found', () => {
  const filter = makeFilter(Array.from({ length: 2000 }, (_, index) => `word${index}x`));
  const others = Array.from({ length: 2000 }, (_, index) => `other${index}x`);
  expect(others.filter((word) => isInFilter(filter, word)).length).toBeLessThan(50);
});

test('nothing is in an empty filter', () => {
  expect(isInFilter(makeFilter([]), 'child')).toBe(false);
});
