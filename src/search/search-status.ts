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
}

/** The one sentence that the live region says when the results are there. */
export function getStatus(words: SearchWords, count: number, question: string, isWhole: boolean): string {
  const sentence = count === 0 ? words.none : count === 1 ? words.one : words.many;
  const filled = sentence.replace('{count}', () => String(count)).replace('{question}', () => question);
  return isWhole || count === 0 ? filled : `${filled} ${words.partly}`;
}
