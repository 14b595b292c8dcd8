import { describe, expect, test } from 'vitest';
import { makeEnglishFilter } from '../../../src/search/lexicon/make-english-filter.ts';
import { isInFilter } from '../../../src/search/lexicon/word-filter.ts';

const filter = makeEnglishFilter();

describe('the English word list', () => {
  test.each(['bruise', 'bruises', 'mother', 'colour', 'organisation', 'illness', 'grandmother'])('holds %s', (word) => {
    expect(isInFilter(filter, word)).toBe(true);
  });

  test.each(['infomation', 'profesional', 'curiousity', 'neglet', 'color', 'organization'])('not %s', (word) => {
    expect(isInFilter(filter, word)).toBe(false);
  });

  test('is small enough for a phone', () => {
    expect(filter.length).toBeLessThan(100_000);
  });
});
