import { describe, expect, test } from 'vitest';
import { favourThemes } from '../../../src/search/ask/favour-themes.ts';
import { weights } from '../../../src/search/ask/weights.ts';
import { makeRanked, noTags } from '../support/ranked.ts';

const themes: Readonly<Record<string, string[]>> = { a: ['rare'], b: ['common'], c: [], d: ['rare'] };
const context = {
  records: 100,
  getTags: (id: string) => ({ ...noTags, theme: themes[id] ?? [] }),
  countTheme: (theme: string) => (theme === 'rare' ? 2 : 90),
};
const order = (scores: Readonly<Record<string, number>>, records = 100) =>
  favourThemes(makeRanked(scores), { ...context, records }, weights).map(({ id }) => id);

describe('favourThemes', () => {
  test('puts further up what shares a theme with the best', () => {
    expect(order({ a: 1, c: 0.9, d: 0.8 })).toEqual(['a', 'd', 'c']);
  });

  test('a theme that is everywhere says little', () => {
    expect(order({ a: 1, b: 0.9, d: 0.8 })).toEqual(['a', 'd', 'b']);
  });

  test('equal ones go by id', () => {
    expect(order({ c: 1, z: 1, y: 1 })).toEqual(['c', 'y', 'z']);
  });

  test('a site of one passage still has an order', () => {
    const [only] = favourThemes(makeRanked({ a: 1 }), { ...context, records: 1, countTheme: () => 1 }, weights);
    expect(only?.score).toBe(1);
    expect(favourThemes([], context, weights)).toEqual([]);
  });
});
