import { expect, test } from 'vitest';
import { readSizes } from '../../../scripts/bench/read-sizes.ts';

test.each([
  ['100,1000,5000', [100, 1000, 5000]],
  ['20', [20]],
  ['20, 10', [20, 10]],
])('sizes: %s', (typed, sizes) => {
  expect(readSizes(typed)).toEqual(sizes);
});

test.each(['', 'many', '100,', '0', '-5', '1.5', '100 200', '1000000000'])('no sizes: %s', (typed) => {
  expect(readSizes(typed)).toBeNull();
});
