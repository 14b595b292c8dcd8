/** Sets that grow together: union-find with path compression, near-linear in the number of joins. */
export interface DisjointSets<T> {
  has(item: T): boolean;
  /** Does nothing unless both are items. */
  join(a: T, b: T): void;
  areJoined(a: T, b: T): boolean;
  /** Sets of two or more, in the order in which the items were given. */
  getSets(): T[][];
}

/** Every item alone in its set at first. */
export function makeDisjointSets<T>(items: readonly T[]): DisjointSets<T> {
  const parents = new Map(items.map((item) => [item, item]));
  const getParent = (item: T): T => parents.get(item) ?? item;
  const find = (item: T): T => {
    let root = item;
    while (getParent(root) !== root) root = getParent(root);
    // Pointing the whole path at the root keeps later walks short, so that long chains cost no more than short ones.
    for (let step = item; step !== root; ) {
      const next = getParent(step);
      parents.set(step, root);
      step = next;
    }
    return root;
  };
  const has = (item: T): boolean => parents.has(item);
  return {
    has,
    join: (a, b) => {
      if (has(a) && has(b)) parents.set(find(b), find(a));
    },
    areJoined: (a, b) => has(a) && has(b) && find(a) === find(b),
    getSets: () => [...Map.groupBy(items, find).values()].filter((set) => set.length > 1),
  };
}
