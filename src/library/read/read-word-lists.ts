import type { LanguageCheck, RoleWords, Spelling, Synonyms } from '../model.ts';
import { synonymSchema } from '../schemas/synonym-schema.ts';
import { languageSchema, roleSchema, spellingSchema } from '../schemas/word-schemas.ts';
import { fold, readBoth, type WordFiles, type Words } from './word-files.ts';

/** Entries of the product, then the board's: they are added, never replaced. */
export function readSynonyms(files: WordFiles): Words<Synonyms> {
  const { product, board } = readBoth(files, synonymSchema);
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

/** Names of roles and levels. A board's are added to the product's. */
export function readRoleWords(files: WordFiles): Words<RoleWords> {
  const { product, board } = readBoth(files, roleSchema);
  const entries = [...product.entries, ...board.entries].map((entry) => entry.value);
  return { entries, readings: [product, board], conflicts: [] };
}
