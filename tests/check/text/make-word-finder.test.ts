import { expect, test } from 'vitest';
import { makeWordFinder } from '../../../src/check/text/make-word-finder.ts';

const find = makeWordFinder(['hard to reach', 'LAC', 'risk-taking', 'risk-taking behaviour', 'C++ (odd)'], (term) => [
  term,
]);
const found = (text: string): string[] => find(text).map(({ value }) => value);

test.each([
  ['They were Hard to Reach.', ['Hard to Reach']],
  ['They were hard\nto reach.', ['hard\nto reach']],
  ['LAC and lac', ['LAC']],
  ['risk-taking behaviour, then risk-taking', ['risk-taking behaviour', 'risk-taking']],
  ['place, black, LACs', []],
  ['C++ (odd)', ['C++ (odd)']],
])('in “%s” finds %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('gives the entry and the place', () => {
  expect(find('Some LAC')).toEqual([{ entry: 'LAC', value: 'LAC', start: 5 }]);
});
