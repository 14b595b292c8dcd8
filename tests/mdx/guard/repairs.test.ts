import { expect, test } from 'vitest';
import { applyRepairs } from '../../../src/mdx/guard/repairs.ts';

test('every place of a repaired text leads back to where it stands in the author’s', () => {
  const repaired = applyRepairs('one two three four', [
    { start: 0, end: 3, insert: '   ' },
    { start: 4, end: 4, insert: '<b>' },
    { start: 8, end: 13, insert: 'x' },
  ]);
  expect(repaired.text).toBe('    <b>two x four');
  expect(Array.from(repaired.text, (_, offset) => repaired.toOriginal(offset))).toEqual([
    0, 1, 2, 3, 4, 4, 4, 4, 5, 6, 7, 8, 13, 14, 15, 16, 17,
  ]);
});
