import { fill, type PageWords } from './page-words.ts';

/** How much was found: `whole` of the `total` passages have everything that was asked for. */
export interface FoundCount {
  readonly total: number;
  readonly whole: number;
}

/** The sentence said when the results are there, and a second where not all have every word. */
export function getStatus(words: PageWords, { total, whole }: FoundCount, question: string): string {
  const sentence = total === 0 ? words.none : total === 1 ? words.one : words.many;
  const said = fill(sentence, { count: total.toLocaleString('en-GB'), question });
  if (whole === total) return said;
  return `${said} ${whole === 0 ? words.partly : fill(words.first, { count: whole })}`;
}
