import { makePostings } from './make-postings.ts';
import type { Vectors } from './make-vectors.ts';

/** Another text and how alike the two are: the cosine of their vectors, 0 to 1. */
export interface Neighbour {
  readonly text: number;
  readonly likeness: number;
}

/** So many terms of a text are looked up, the weightiest, and so many texts are known of each. */
const askedTerms = 8;
const listLength = 40;
/** So many of the most promising are compared in full. */
const compared = 24;
/** Two texts that have hardly more than one word in common have it by chance, however rare the word. */
const maxOfOneWord = 0.7;

/**
 * A function from a text to those most like it, the likeliest first and equal ones in the order of the texts. It finds what
 * shares a weighty term, and for terms of many texts those in which they weigh most; so a text costs about the same whether
 * there are a thousand or a hundred thousand.
 */
export function makeNeighbourFinder(
  vectors: Vectors,
): (text: number, isWanted: (other: number) => boolean) => Neighbour[] {
  const { starts, terms, weights, termCount } = vectors;
  const postings = makePostings(vectors, listLength);
  // Both are empty between two questions: filling and emptying a few places is far cheaper than a new map for each.
  const own = new Float64Array(termCount);
  const shares = new Float64Array(starts.length);

  const setOwn = (text: number, factor: 0 | 1): void => {
    for (let entry = starts[text] ?? 0; entry < (starts[text + 1] ?? 0); entry += 1) {
      own[terms[entry] ?? 0] = (weights[entry] ?? 0) * factor;
    }
  };

  const getLikeness = (text: number): number => {
    let sum = 0;
    let largest = 0;
    for (let entry = starts[text] ?? 0; entry < (starts[text + 1] ?? 0); entry += 1) {
      const part = (own[terms[entry] ?? 0] ?? 0) * (weights[entry] ?? 0);
      sum += part;
      if (part > largest) largest = part;
    }
    return largest > sum * maxOfOneWord ? 0 : sum;
  };

  /** Texts that share a term which is looked up; what they share is added up in `shares`. */
  const collect = (text: number): number[] => {
    const met: number[] = [];
    const end = Math.min(starts[text + 1] ?? 0, (starts[text] ?? 0) + askedTerms);
    for (let entry = starts[text] ?? 0; entry < end; entry += 1) {
      const term = terms[entry] ?? 0;
      const weight = weights[entry] ?? 0;
      const last = postings.starts[term + 1] ?? 0;
      for (let posting = postings.starts[term] ?? 0; posting < last; posting += 1) {
        const other = postings.texts[posting] ?? 0;
        const share = shares[other] ?? 0;
        if (share === 0) met.push(other);
        shares[other] = share + weight * (postings.weights[posting] ?? 0);
      }
    }
    return met;
  };

  return (text, isWanted) => {
    const met = collect(text);
    const promising: Neighbour[] = [];
    for (const other of met) {
      const share = shares[other] ?? 0;
      shares[other] = 0;
      const worst = promising[compared - 1];
      const isNear = worst === undefined || share > worst.likeness || (share === worst.likeness && other < worst.text);
      // Asked last, because it costs more than a comparison and most texts are too far away already.
      if (isNear && isWanted(other)) insert(promising, { text: other, likeness: share });
    }
    setOwn(text, 1);
    const found = promising.map((candidate) => ({ text: candidate.text, likeness: getLikeness(candidate.text) }));
    setOwn(text, 0);
    return found.sort(compare);
  };
}

/** Puts a neighbour in its place in a short sorted list and lets go of the last of too many. */
function insert(sorted: Neighbour[], neighbour: Neighbour): void {
  let place = sorted.length;
  while (place > 0 && compare(neighbour, sorted[place - 1] ?? neighbour) < 0) place -= 1;
  sorted.splice(place, 0, neighbour);
  if (sorted.length > compared) sorted.pop();
}

function compare(a: Neighbour, b: Neighbour): number {
  return b.likeness - a.likeness || a.text - b.text;
}
