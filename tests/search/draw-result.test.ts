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

test.each(['multi-agency', 'c++ (draft) [1] a/b', '^$.*'])(
  'what stands in a question is never a pattern: %s',
  (question) => {
    expect(getExcerpt(long, [question])).toMatch(/^Practitioners wrote/);
  },
);

test.each([
  [0, 0, 'Nothing found for “$& neglect”. Try fewer or other words.'],
  [1, 1, '1 result for “$& neglect”.'],
  [12, 12, '12 results for “$& neglect”.'],
  [12, 0, '12 results for “$& neglect”. No passage has every word, so these have some of them.'],
  [12, 2, '12 results for “$& neglect”. Those with every word come first (2), then those with some of them.'],
])('what the live region says for %i results, %i of them with every word', (count, whole, said) => {
  expect(getStatus(words.search.status, { count, whole }, '$& neglect')).toBe(said);
});
