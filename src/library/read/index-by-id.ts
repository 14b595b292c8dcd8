/** Entries by id in their order. Where an id stands twice the first counts; `findDuplicateIds` tells of the second. */
export function indexById<Value extends { readonly id: string }>(values: Iterable<Value>): Map<Value['id'], Value> {
  const found = new Map<Value['id'], Value>();
  for (const value of values) {
    if (!found.has(value.id)) found.set(value.id, value);
  }
  return found;
}
