import { distance } from 'fastest-levenshtein';

const longestCompared = 100;

/**
 * The known value that the author most likely meant, or null where none is near. Case, hyphens, spaces and a plural
 * "s" do not count; beyond that about one letter in three may differ (two letters that changed places are two). Ties go
 * to the first in `known`.
 */
export function nearest(value: string, known: Iterable<string>): string | null {
  return makeNearest(known)(value);
}

/** The same for many values: what is known is made ready once. Each value is still held against all of it. */
export function makeNearest(known: Iterable<string>): (value: string) => string | null {
  const candidates = Array.from(known, (candidate) => ({ candidate, folded: fold(candidate) }));
  return (value) => {
    const wanted = value.length > 2 * longestCompared ? '' : fold(value);
    if (wanted === '' || wanted.length > longestCompared) return null;
    let best: string | null = null;
    let bestDistance = (wanted.length < 5 ? 1 : Math.ceil(wanted.length / 3)) + 1;
    for (const { candidate, folded } of candidates) {
      if (Math.abs(folded.length - wanted.length) >= bestDistance) continue;
      const apart = folded === wanted ? 0 : distance(wanted, folded);
      if (apart < bestDistance) {
        best = candidate;
        bestDistance = apart;
      }
    }
    return best;
  };
}

function fold(value: string): string {
  const plain = value
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return plain.length > 3 && /[^s]s$/.test(plain) ? plain.slice(0, -1) : plain;
}
