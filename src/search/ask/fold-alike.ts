import type { PagefindData } from '../pagefind-api.ts';
import type { Ranked } from './fuse.ts';
import type { Passage, Result, ToPassage } from './search-engine.ts';

export interface Results {
  next(count: number): Promise<Result[]>;
  hasMore(): boolean;
}

/**
 * Ranked passages as results, loaded as they are asked for: those that say the same as one before stand under it. It looks
 * ahead by as many as it was asked for, because what belongs together mostly ranks together.
 */
export function foldAlike(
  ranked: readonly Ranked[],
  load: (id: string) => Promise<PagefindData>,
  toPassage: ToPassage,
): Results {
  const loaded: { readonly ranked: Ranked; readonly data: PagefindData }[] = [];
  const told = new Set<string>();

  const loadUpTo = async (count: number): Promise<void> => {
    const more = ranked.slice(loaded.length, count);
    const data = await Promise.all(more.map(async (one) => ({ ranked: one, data: await load(one.id) })));
    loaded.push(...data);
  };

  const take = (count: number): Result[] => {
    const results: Result[] = [];
    for (const { ranked: one, data } of loaded) {
      if (results.length === count) break;
      if (told.has(one.id)) continue;
      const { group } = data.meta;
      const alike = loaded.filter(
        (other) => group !== undefined && other.ranked.id !== one.id && other.data.meta['group'] === group,
      );
      for (const { id } of [one, ...alike.map((other) => other.ranked)]) told.add(id);
      results.push(
        toResult(
          one,
          toPassage(one.id, data),
          alike.map((other) => toPassage(other.ranked.id, other.data)),
        ),
      );
    }
    return results;
  };

  return {
    async next(count) {
      const results: Result[] = [];
      while (results.length < count && told.size < ranked.length) {
        const wanted = count - results.length;
        if (loaded.length < ranked.length) await loadUpTo(Math.max(loaded.length, told.size) + wanted + 5);
        results.push(...take(wanted));
      }
      return results;
    },
    hasMore: () => told.size < ranked.length,
  };
}

function toResult({ by }: Ranked, passage: Passage, alike: readonly Passage[]): Result {
  const forms = by.flatMap((form) => form ?? []);
  return {
    ...passage,
    alike,
    through: forms.filter(({ how }) => how === 'synonym').map(({ text }) => text),
    marks: forms.flatMap(({ text, how }) => (how === 'parts' ? text.split(' ') : [text])),
  };
}
