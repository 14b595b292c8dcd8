import { expect, test } from 'vitest';
import { listLines } from '../../src/findings/list-lines.ts';

test.each([
  [[8], 'line 8'],
  [[8, 9], 'lines 8 and 9'],
  [[8, 9, 12], 'lines 8, 9 and 12'],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more'],
])('%j', (lines, words) => {
  expect(listLines(lines)).toBe(words);
});
