import { distance } from 'fastest-levenshtein';
import type { Lexicon } from '../lexicon/read-lexicon.ts';
import { stopWords } from '../stop-words.ts';
import { type Token, toStem } from './normalise.ts';

export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** Shorter words are too much like one another to be corrected. */
const minLetters = 4;
/** From this length on two letters may be wrong. */
const longWord = 8;

/** Does the site, or its vocabulary, hold this word, in any of its forms? */
export function isKnown({ word, stem }: Token, { words, stems, phraseWords, british }: Lexicon): boolean {
  return stopWords.has(word) || words.has(word) || phraseWords.has(word) || stems.has(stem) || british.has(word);
}

/**
 * Words that the site does not hold are put right where they are misspelt: one wrong letter in a word of four letters or more, two
 * from eight on; of several likely ones the one that begins alike, then the most frequent. American spellings become British ones.
 *
 * @param isEnglish true for a real word, which is never taken for a misspelling of another
 */
export function correct(
  tokens: readonly Token[],
  lexicon: Lexicon,
  isEnglish: (word: string) => boolean,
): { tokens: Token[]; corrections: Correction[] } {
  const corrections: Correction[] = [];
  const corrected = tokens.flatMap((token) => {
    const british = lexicon.british.get(token.word);
    if (british !== undefined && !lexicon.words.has(token.word)) return toTokens([british]);
    if (isKnown(token, lexicon) || isEnglish(token.word)) return token;
    const better = findSpelling(token.word, lexicon) ?? findTwoWords(token.word, lexicon);
    if (better === null) return token;
    corrections.push({ from: token.word, to: better });
    return toTokens(better.split(' '));
  });
  return { tokens: corrected, corrections };
}

function toTokens(words: readonly string[]): Token[] {
  return words.map((word) => ({ word, stem: toStem(word) }));
}

function findSpelling(word: string, { words, phraseWords }: Lexicon): string | null {
  if (word.length < minLetters || /\d/.test(word)) return null;
  const allowed = word.length >= longWord ? 2 : 1;
  let best: { readonly word: string; readonly cost: number } | null = null;
  for (const [other, rank] of getSpellings(words, phraseWords)) {
    if (other.length < minLetters - 1 || Math.abs(other.length - word.length) > allowed) continue;
    const wrong = countWrong(word, other);
    if (wrong > allowed) continue;
    const cost = wrong + (other.charAt(0) === word.charAt(0) ? 0 : 0.5) - rank / 20;
    if (best === null || cost < best.cost || (cost === best.cost && other < best.word)) best = { word: other, cost };
  }
  return best?.word ?? null;
}

/** Right spellings with their ranks: the words of the site, then those that only its vocabulary has. */
function* getSpellings(words: Lexicon['words'], phraseWords: Lexicon['phraseWords']): Generator<[string, number]> {
  yield* words;
  for (const word of phraseWords) if (!words.has(word)) yield [word, 0];
}

/** Letters wrong, missing or too many; two neighbours in the wrong order count as one. */
function countWrong(a: string, b: string): number {
  const wrong = distance(a, b);
  return wrong === 2 && a.length === b.length && isSwapped(a, b) ? 1 : wrong;
}

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** “homevisit” for “home visit”. */
function findTwoWords(word: string, { words }: Lexicon): string | null {
  let best: { readonly pair: string; readonly rank: number } | null = null;
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    const [a, b] = [words.get(first), words.get(second)];
    if (a === undefined || b === undefined) continue;
    if (best === null || Math.min(a, b) > best.rank) best = { pair: `${first} ${second}`, rank: Math.min(a, b) };
  }
  return best?.pair ?? null;
}
