/** What the search page says, in the language of the site. `{count}` and `{question}` are filled in. */
export interface SearchWords {
  readonly prompt: string;
  readonly searching: string;
  readonly failed: string;
  readonly none: string;
  readonly one: string;
  readonly many: string;
  /** Added when no passage has every word. */
  readonly partly: string;
  /** Added when only the first `{whole}` have every word. */
  readonly first: string;
}

/** How much was found: `whole` of the `count` results have every word of the question. */
export interface Found {
  readonly count: number;
  readonly whole: number;
}

/** The one sentence that the live region says when the results are there, and a second where not all have every word. */
export function getStatus(words: SearchWords, { count, whole }: Found, question: string): string {
  const sentence = count === 0 ? words.none : count === 1 ? words.one : words.many;
  const filled = sentence.replace('{count}', () => String(count)).replace('{question}', () => question);
  if (whole === count) return filled;
  return `${filled} ${whole === 0 ? words.partly : words.first.replace('{whole}', String(whole))}`;
}
