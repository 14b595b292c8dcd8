import { describe, expect, test } from 'vitest';
import { getEarliness, getNearness } from '../../../src/search/ask/places.ts';

describe('nearness', () => {
  test('is 1 side by side, in whatever order, and less the further apart', () => {
    expect(getNearness([[4], [5]])).toBe(1);
    expect(getNearness([[5], [4]])).toBe(1);
    expect(getNearness([[4], [10]])).toBeGreaterThan(getNearness([[4], [40]]));
  });

  test('looks at the closest of several places', () => {
    expect(getNearness([[0, 30], [31]])).toBe(1);
  });

  test('is 0 where fewer than two concepts stand', () => {
    expect(getNearness([])).toBe(0);
    expect(getNearness([[3], []])).toBe(0);
  });
});

describe('earliness', () => {
  test('is 1 for the first word and less further down', () => {
    expect(getEarliness([[0]])).toBe(1);
    expect(getEarliness([[50, 2]])).toBeGreaterThan(getEarliness([[50]]));
  });

  test('is 0 where nothing stands', () => {
    expect(getEarliness([[], []])).toBe(0);
  });
});
