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

test('of thousands of phrases that begin with one word only those that stand there are tried', () => {
  const phrases = Array.from({ length: 5_000 }, (_, index) => `the word number ${index}`);
  const findMany = makeWordFinder(phrases, (phrase) => [phrase]);
  const { exec } = RegExp.prototype;
  let tried = 0;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    if (this.source.startsWith('the')) tried += 1;
    return exec.call(this, text);
  };
  try {
    expect(findMany('the word of the word, the word number 77 and the other').map(({ value }) => value)).toEqual([
      'the word number 77',
    ]);
  } finally {
    RegExp.prototype.exec = exec;
  }
  expect(tried).toBe(1);
});
