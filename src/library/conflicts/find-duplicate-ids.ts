import type { Conflict, ConflictPlace } from '../model.ts';

/** Every second and later use of an id among `ids`; each conflict names the first. */
export function findDuplicateIds(ids: readonly ConflictPlace[]): Conflict[] {
  const byValue = Map.groupBy(ids, (one) => one.value);
  return [...byValue.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others.map((other): Conflict => ({ kind: 'duplicate-id', ...other, from: 'id', others: [first] })),
  );
}
