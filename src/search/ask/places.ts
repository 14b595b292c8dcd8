/** Words apart at which closeness counts half; words from the beginning at which an early place does. */
const halfGap = 6;
const halfStart = 8;

/**
 * How close together the concepts stand, each with the next: 1 side by side, towards 0 far apart, 0 where fewer than two are
 * there.
 *
 * @param places for each concept, where its words stand, counted in words
 */
export function getNearness(places: readonly (readonly number[])[]): number {
  const known = places.filter((one) => one.length > 0);
  if (known.length < 2) return 0;
  const gaps = known.slice(1).map((one, index) => 1 / (1 + getGap(known[index] ?? [], one) / halfGap));
  return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}

/** How early the concepts stand: 1 in the first words (a title), towards 0 further down. */
export function getEarliness(places: readonly (readonly number[])[]): number {
  const firsts = places.filter((one) => one.length > 0).map((one) => Math.min(...one));
  if (firsts.length === 0) return 0;
  return firsts.reduce((sum, first) => sum + 1 / (1 + first / halfStart), 0) / firsts.length;
}

function getGap(a: readonly number[], b: readonly number[]): number {
  let gap = Number.POSITIVE_INFINITY;
  for (const one of a) for (const other of b) gap = Math.min(gap, Math.abs(one - other) - 1);
  return Math.max(0, gap);
}
