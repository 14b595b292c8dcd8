import { fill, type PageWords } from './page-words.ts';

/** How much was found: `whole` of the `total` passages have everything that was asked for. */
export interface FoundCount {
  readonly total: number;
  readonly whole: number;
  /** False where even the best has less than half of it. */
  readonly isClose: boolean;
}

/** How much was found, as it is shown and said. */
export function getStatus(words: PageWords, { total }: Pick<FoundCount, 'total'>, question: string): string {
  const sentence = total === 0 ? words.none : total === 1 ? words.one : words.many;
  return fill(sentence, { count: total.toLocaleString('en-GB'), question });
}

/** A second sentence where not all have everything; empty where they have. */
export function getReservation(words: PageWords, { total, whole, isClose }: FoundCount): string {
  if (total > 0 && !isClose) return words.far;
  if (whole === total) return '';
  return whole === 0 ? words.partly : fill(words.first, { count: whole });
}
