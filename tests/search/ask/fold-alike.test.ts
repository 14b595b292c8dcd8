import { describe, expect, test } from 'vitest';
import { foldAlike } from '../../../src/search/ask/fold-alike.ts';
import type { Result } from '../../../src/search/ask/search-engine.ts';
import { makeRanked, noTags } from '../support/ranked.ts';

/** Passages of these ids, best first, of which those with the same letter in front say the same (`x` has no other). */
function fold(ids: readonly string[]) {
  const loads: string[] = [];
  const ranked = makeRanked(Object.fromEntries(ids.map((id, index) => [id, ids.length - index])));
  const results = foldAlike(
    ranked,
    async (id) => {
      loads.push(id);
      const filters: Record<string, string[]> = id.startsWith('x') ? {} : { group: [id.charAt(0)] };
      return { url: id, filters };
    },
    (id, { url }) => ({ id, url, title: '', text: '', briefing: '', page: '', source: '', tags: noTags }),
  );
  return { ...results, loads };
}

const tell = (results: readonly Result[]): string[] =>
  results.map(({ id, alike }) => [id, ...alike.map((one) => one.id)].join('+'));

const makeIds = (count: number): string[] => Array.from({ length: count }, (_, index) => `x${index + 1}`);

describe('foldAlike', () => {
  test('what says the same stands under the best of it, once', async () => {
    const { next } = fold(['a1', 'x1', 'a2', 'b1', 'a3']);
    expect(tell(await next(10))).toEqual(['a1+a2+a3', 'x1', 'b1']);
  });

  test('each passage is told once, over several calls, whatever is loaded when', async () => {
    const ids = ['a1', ...makeIds(12), 'a2', 'b1', ...makeIds(4).map((id) => `${id}z`), 'b2', 'a3'];
    const { next, hasMore } = fold(ids);
    const told: string[] = [];
    for (const count of [1, 2, 5, 3, 20, 5]) told.push(...tell(await next(count)).flatMap((line) => line.split('+')));
    expect(told.toSorted()).toEqual(ids.toSorted());
    expect(hasMore()).toBe(false);
    expect(await next(5)).toEqual([]);
  });

  test('two presses at once tell each passage once too', async () => {
    const ids = ['a1', ...makeIds(30), 'a2'];
    const { next } = fold(ids);
    const told = (await Promise.all([next(10), next(10), next(20)])).flatMap((results) => tell(results));
    expect(told.flatMap((line) => line.split('+')).toSorted()).toEqual(ids.toSorted());
  });

  test('it gives as many as it was asked for, and loads little more', async () => {
    const { next, hasMore, loads } = fold(makeIds(100));
    expect(await next(5)).toHaveLength(5);
    expect(loads.length).toBeLessThanOrEqual(15);
    expect(hasMore()).toBe(true);
  });

  test('nothing found is nothing told', async () => {
    const { next, hasMore } = fold([]);
    expect(hasMore()).toBe(false);
    expect(await next(3)).toEqual([]);
  });
});
