import { expect, test } from 'vitest';
import { encodeSorted } from '../../../src/search/lexicon/front-code.ts';
import { readLexicon } from '../../../src/search/lexicon/read-lexicon.ts';
import { findNear } from '../../../src/search/plan/find-near.ts';

const words = ['refer', 'referral', 'referrals', 'referred', 'reflect', 'review'];
const lexicon = readLexicon({
  records: 10,
  words: encodeSorted(words),
  ranks: '093111',
  rings: [],
  spellings: [],
  themes: [],
  audiences: [],
  levels: [],
  kinds: [],
  sources: [],
});

test('words that begin alike are near, the most alike first', () => {
  expect(findNear('referrer', lexicon)).toEqual(['referred', 'referral']);
});

test('what only begins alike is not near', () => {
  expect(findNear('reformation', lexicon)).toEqual([]);
  expect(findNear('zeppelin', lexicon)).toEqual([]);
});
