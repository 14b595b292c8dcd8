import type { z } from 'zod';

/** An entry of a list, with the path by which its places are known: `3`, `sectors.1`. */
export interface ListEntry<Value> {
  readonly value: Value;
  readonly path: string;
}

/** Those entries of a list that hold, each with its path. Anything but a list has none. */
export function getSoundEntries<Value>(items: unknown, schema: z.ZodType<Value>, prefix = ''): ListEntry<Value>[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item, index) => {
    const result = schema.safeParse(item);
    return result.success ? [{ value: result.data, path: `${prefix}${index}` }] : [];
  });
}
