/** Lists that grow by key; every key given at the start has a list, also when it stays empty. */
export interface Collector<Key, Item> {
  /** Adds the item once to the list of each key. Keys that were not given at the start are passed over. */
  add(keys: Iterable<Key>, item: Item): void;
  get(key: Key): readonly Item[];
}

export function makeCollector<Key, Item>(keys: Iterable<Key>): Collector<Key, Item> {
  const lists = new Map<Key, Set<Item>>([...keys].map((key) => [key, new Set()]));
  return {
    add: (found, item) => {
      for (const key of found) lists.get(key)?.add(item);
    },
    get: (key) => [...(lists.get(key) ?? [])],
  };
}
