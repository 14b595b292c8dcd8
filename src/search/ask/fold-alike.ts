import type { PagefindData } from '../pagefind-api.ts';
import type { Ranked } from './fuse.ts';
import type { Passage, Result, ToPassage } from './search-engine.ts';

export interface Results {
  next(count: number): Promise<Result[]>;
  hasMore(): boolean;
}

/** Passages loaded beyond those that are asked for: what says the same mostly ranks close together. */
const lookAhead = 5;

/**
 * Ranked passages as results, loaded as they are asked for: those that say the same as one before stand under it. One that
 * ranks so far below that it was not yet loaded is a result of its own; none is told twice.
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
      const group = data.filters['group']?.[0];
      const alike = loaded.filter(
        ({ ranked: { id }, data: other }) =>
          group !== undefined && id !== one.id && !told.has(id) && other.filters['group']?.[0] === group,
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

  const loadAndTake = async (count: number): Promise<Result[]> => {
    const results: Result[] = [];
    while (results.length < count && told.size < ranked.length) {
      const wanted = count - results.length;
      if (loaded.length < ranked.length) await loadUpTo(loaded.length + wanted + lookAhead);
      results.push(...take(wanted));
    }
    return results;
  };

  let last: Promise<unknown> = Promise.resolve();
  return {
    next(count) {
      // One after the other, or two quick presses of “more” would load the same passages twice.
      const results = last.then(() => loadAndTake(count));
      last = results.catch(() => undefined);
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
