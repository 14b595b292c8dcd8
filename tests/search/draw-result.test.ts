import { expect, test } from 'vitest';
import { getExcerpt } from '../../src/search/draw-result.ts';
import { getStatus } from '../../src/search/search-status.ts';
import { words } from '../../src/words/en-GB.ts';

const sentence = 'Practitioners wrote down what they saw at each visit and passed it on. ';
const long = `${sentence.repeat(8)}The referral was closed without a visit. ${sentence.repeat(8)}`;

test('a short passage is shown whole', () => {
  expect(getExcerpt('Read the history of the family.', ['history'])).toBe('Read the history of the family.');
});

test('of a long passage the part is shown where the words stand, cut between words', () => {
  const excerpt = getExcerpt(long, ['referrals']);
  expect(excerpt).toContain('The referral was closed');
  expect(excerpt).toMatch(/^… \S/);
  expect(excerpt).toMatch(/\S …$/);
  expect(excerpt.length).toBeLessThan(340);
});

test('a long passage without the words is shown from its beginning', () => {
  expect(getExcerpt(long, ['zeppelin'])).toMatch(/^Practitioners wrote/);
});

test.each([
  [0, true, 'Nothing found for “$& neglect”. Try fewer or other words.'],
  [1, true, '1 result for “$& neglect”.'],
  [12, false, '12 results for “$& neglect”. No passage has every word, so these have some of them.'],
])('the live region says one sentence for %i results', (count, isWhole, said) => {
  expect(getStatus(words.search.status, count, '$& neglect', isWhole)).toBe(said);
});
