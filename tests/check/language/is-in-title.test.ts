import { describe, expect, test } from 'vitest';
import { isInTitle } from '../../../src/check/language/is-in-title.ts';

describe('a word inside the title of a publication', () => {
  const text = 'As “Hard to reach:\nfamilies” says, nobody is hard to reach; Hidden harm in reach.';
  const isPart = isInTitle(['Hard to reach – families', 'Hidden Harm', '…'])(text);
  const isIn = (value: string, from = 0): boolean => isPart(text.indexOf(value, from), value);

  test('is in it whatever stands between the words', () => {
    expect(isIn('Hard to reach')).toBe(true);
    expect(isIn('families')).toBe(true);
    expect(isIn('Hidden harm')).toBe(true);
  });

  test('is not in it elsewhere, nor where it goes on behind it', () => {
    expect(isIn('hard to reach', text.indexOf('nobody'))).toBe(false);
    expect(isIn('harm in reach')).toBe(false);
    expect(isIn('says')).toBe(false);
  });
});

test('a title is held against the words of a text, not against its letters', () => {
  const text = 'neglected';
  expect(isInTitle(['Neglect'])(text)(0, 'neglect')).toBe(false);
});

test('the words of a text are looked at once, however many titles begin alike and however often is asked', () => {
  let lookups = 0;
  const titles = Array.from({ length: 2_000 }, (_, index) => `hard to reach ${'and hard '.repeat(20)} ${index}`);
  const words = 'It was hard to reach them. '.repeat(500);
  const isIn = isInTitle(titles)({
    matchAll(pattern: RegExp) {
      lookups += 1;
      return words.matchAll(pattern);
    },
  });
  expect(Array.from({ length: 500 }, (_, index) => isIn(index * 27 + 7, 'hard')).some((is) => is)).toBe(false);
  expect(lookups).toBe(1);
});
