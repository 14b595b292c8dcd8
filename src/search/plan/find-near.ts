import { distance } from 'fastest-levenshtein';
import type { Lexicon } from '../lexicon/read-lexicon.ts';

const maxWords = 3;
/** Letters at the beginning that a near word shares. */
const sameStart = 3;

/** Words of the site that look most like one that it does not hold, the most alike first; of equals the more frequent. */
export function findNear(word: string, { words }: Lexicon): string[] {
  const start = word.slice(0, sameStart);
  return [...words]
    .filter(([other]) => other.startsWith(start) && other.length > sameStart)
    .map(([other, rank]) => ({ other, cost: distance(word, other) - rank / 10 }))
    .filter(({ cost }) => cost <= word.length / 3)
    .sort((a, b) => a.cost - b.cost || (a.other < b.other ? -1 : 1))
    .slice(0, maxWords)
    .map(({ other }) => other);
}
