import { fill, type PageWords } from './page-words.ts';

/** How much was found: `whole` of the `total` passages have everything that was asked for. */
export interface FoundCount {
  readonly total: number;
  readonly whole: number;
}

/** How much was found, as it is shown and said. */
export function getStatus(words: PageWords, { total }: FoundCount, question: string): string {
  const sentence = total === 0 ? words.none : total === 1 ? words.one : words.many;
  return fill(sentence, { count: total.toLocaleString('en-GB'), question });
}

/** A second sentence where not all have everything; empty where they have. */
export function getReservation(words: PageWords, { total, whole }: FoundCount): string {
  if (whole === total) return '';
  return whole === 0 ? words.partly : fill(words.first, { count: whole });
}
