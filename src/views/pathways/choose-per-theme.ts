/**
 * Up to `count` items of several lists: the first of each list, then the second of each, so that a long list leaves room for
 * the others. An item that several lists hold stands in the first of them.
 * @returns one list for each given, in its own order
 */
export function choosePerTheme<Item>(
  lists: readonly (readonly Item[])[],
  count: number,
  getKey: (item: Item) => string,
): Item[][] {
  const taken = new Set<string>();
  const unique = lists.map((list) =>
    list.filter((item) => {
      const key = getKey(item);
      const isNew = !taken.has(key);
      taken.add(key);
      return isNew;
    }),
  );
  const shares = unique.map(() => 0);
  const longest = Math.max(0, ...unique.map((list) => list.length));
  let left = count;
  for (let round = 0; round < longest; round += 1) {
    for (const [index, list] of unique.entries()) {
      if (left === 0 || round >= list.length) continue;
      shares[index] = round + 1;
      left -= 1;
    }
  }
  return unique.map((list, index) => list.slice(0, shares[index]));
}
