import { stopWords } from './stop-words.ts';

/** The most questions that one search puts to the index: each takes a few milliseconds on an old phone. */
const maxAttempts = 24;

/**
 * The words of a question that are worth asking for, in order, each once. Where nothing but stop words was typed, those
 * are kept: somebody who types "who" gets an answer too.
 */
export function getQuestionWords(question: string): string[] {
  const words = question
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => word.replaceAll(/^'+|'+$/g, '').replace(/'s$/, ''))
    .filter((word) => word !== '');
  const unique = [...new Set(words)];
  const meaningful = unique.filter((word) => !stopWords.has(word));
  return meaningful.length > 0 ? meaningful : unique;
}

/**
 * What to ask the index, round by round: first for every word, then with one word fewer, and so on down to single words.
 * Rounds that would pass the limit of attempts are left out, but single words are always tried.
 */
export function planRounds(words: readonly string[]): string[][] {
  const rounds: string[][] = [];
  let attempts = words.length;
  for (let size = words.length; size > 1; size -= 1) {
    const round = combinations(words, size, maxAttempts - attempts);
    if (round === null) break;
    attempts += round.length;
    rounds.push(round.map((combination) => combination.join(' ')));
  }
  if (words.length > 0) rounds.push([...words]);
  return rounds;
}

/** Every choice of `size` of the words, in order; null where there would be more than `limit`. */
function combinations(words: readonly string[], size: number, limit: number): string[][] | null {
  const found: string[][] = [];
  const choose = (start: number, chosen: string[]): boolean => {
    if (chosen.length === size) return found.push(chosen) <= limit;
    for (let index = start; index <= words.length - (size - chosen.length); index += 1) {
      const word = words[index];
      if (word !== undefined && !choose(index + 1, [...chosen, word])) return false;
    }
    return true;
  };
  return choose(0, []) ? found : null;
}
