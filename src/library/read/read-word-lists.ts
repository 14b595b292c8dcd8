import type { LanguageCheck, Spelling } from '../model.ts';
import { languageSchema, ringSchema, spellingSchema } from '../schemas/word-schemas.ts';
import { fold, readBoth, type WordFiles, type Words } from './word-files.ts';

/** Rings of the product, then the board's: rings are added, never replaced. */
export function readSynonyms(files: WordFiles): Words<readonly string[]> {
  const { product, board } = readBoth(files, ringSchema);
  const entries = [...product.entries, ...board.entries].map((entry) => entry.value);
  return { entries, readings: [product, board], conflicts: [] };
}

/** Words to think twice about. What a board says of a term replaces what the product says of it. */
export function readLanguage(files: WordFiles): Words<LanguageCheck> {
  const { product, board } = readBoth(files, languageSchema);
  const own = board.entries.map((entry) => entry.value);
  const taken = new Set(own.flatMap((check) => check.terms.map(fold)));
  const others = product.entries
    .map(({ value }) => ({ ...value, terms: value.terms.filter((term) => !taken.has(fold(term))) }))
    .filter((check) => check.terms.length > 0);
  return { entries: [...others, ...own], readings: [product, board], conflicts: [] };
}

/** British spellings. A board's entry replaces the product's for the same American spelling. */
export function readSpellings(files: WordFiles): Words<Spelling> {
  const { product, board } = readBoth(files, spellingSchema);
  const all = [...product.entries, ...board.entries].map(({ value }): [string, Spelling] => [
    fold(value.american),
    value,
  ]);
  return { entries: [...new Map(all).values()], readings: [product, board], conflicts: [] };
}
