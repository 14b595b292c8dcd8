/** The other side of a relation: for each target, those that name it, each once and in the order given. */
export function invert<Holder, Target>(
  holders: Iterable<Holder>,
  getTargets: (holder: Holder) => Iterable<Target>,
): Map<Target, Holder[]> {
  const found = new Map<Target, Set<Holder>>();
  for (const holder of holders) {
    for (const target of getTargets(holder)) {
      const set = found.get(target) ?? new Set();
      set.add(holder);
      found.set(target, set);
    }
  }
  return new Map([...found].map(([target, set]) => [target, [...set]]));
}
