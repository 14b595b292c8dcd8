import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLast } from '../../src/findings/find-last.ts';

test('the last that begins at or before an offset, and -1 before the first', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.integer({ min: -5, max: 60 }), (numbers, offset) => {
      const starts = numbers.toSorted((a, b) => a - b).map((start) => ({ start }));
      const expected = starts.findLastIndex(({ start }) => start <= offset);
      expect(findLast(starts, offset, ({ start }) => start)).toBe(expected);
    }),
  );
});
