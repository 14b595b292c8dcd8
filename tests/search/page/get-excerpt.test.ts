import { expect, test } from 'vitest';
import { getExcerpt, wholeLength } from '../../../src/search/page/get-excerpt.ts';

const sentence = 'Practitioners wrote down what they saw at each visit and passed it on. ';
const long = `${sentence.repeat(8)}The referral was closed without a look. ${sentence.repeat(8)}`.trim();

test('a short passage is shown whole', () => {
  expect(getExcerpt('Read the history of the family.', ['history'])).toBe('Read the history of the family.');
});

test('of a long passage the part is shown where the words stand, cut between words', () => {
  const excerpt = getExcerpt(long, ['referrals']);
  expect(excerpt).toContain('The referral was closed');
  expect(excerpt).toMatch(/^… \S/);
  expect(excerpt).toMatch(/\w\S* …$/);
  expect(long).toContain(excerpt.slice(2, -2));
  expect(excerpt.length).toBeLessThan(wholeLength + 10);
});

test('a long passage without the words is shown from its beginning', () => {
  expect(getExcerpt(long, ['zeppelin'])).toMatch(/^Practitioners wrote/);
});

test('the end of a long passage is not cut', () => {
  const text = `${sentence.repeat(8)}Nobody asked about the stepfather.`;
  expect(getExcerpt(text, ['stepfather'])).toMatch(/^… .*Nobody asked about the stepfather\.$/);
});
