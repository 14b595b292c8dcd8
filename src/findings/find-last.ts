/**
 * Index of the last item that begins at or before an offset; -1 where none does. Takes logarithmic time.
 * @param items sorted by where they begin
 */
export function findLast<Item>(items: readonly Item[], offset: number, getStart: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && getStart(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
