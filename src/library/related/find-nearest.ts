import { makePostings } from './make-postings.ts';
import type { Vectors } from './make-vectors.ts';

/** Another text and how alike the two are: the cosine of their vectors, 0 to 1. */
export interface Neighbour {
  readonly text: number;
  readonly likeness: number;
}

/** The terms of a text that are looked up, and how many texts are known of each. */
const askedTerms = 12;
const listLength = 64;
/** One word in common is chance, however rare the word. */
const minShared = 2;
/** So many of the most promising are compared in full. */
const compared = 24;

/**
 * A function from a text to those most like it, the likeliest first and equal ones in the order of the texts. It finds what
 * shares a weighty term, and for terms of many texts those in which they weigh most; a text costs about the same whether
 * there are a thousand or a hundred thousand.
 */
export function makeNeighbourFinder(
  vectors: Vectors,
): (text: number, isWanted: (other: number) => boolean) => Neighbour[] {
  const { starts, terms, weights, termCount } = vectors;
  const postings = makePostings(vectors, listLength);
  const own = new Float64Array(termCount);
  const shares = new Float64Array(starts.length);
  const spread = (text: number, factor: 0 | 1): void => {
    for (let entry = starts[text] ?? 0; entry < (starts[text + 1] ?? 0); entry += 1) {
      own[terms[entry] ?? 0] = (weights[entry] ?? 0) * factor;
    }
  };
  const getLikeness = (text: number): number => {
    let sum = 0;
    let shared = 0;
    for (let entry = starts[text] ?? 0; entry < (starts[text + 1] ?? 0); entry += 1) {
      const weight = own[terms[entry] ?? 0] ?? 0;
      sum += weight * (weights[entry] ?? 0);
      if (weight > 0) shared += 1;
    }
    return shared < minShared ? 0 : sum;
  };
  const getPromising = (text: number): Neighbour[] => {
    const met: number[] = [];
    const end = Math.min(starts[text + 1] ?? 0, (starts[text] ?? 0) + askedTerms);
    for (let entry = starts[text] ?? 0; entry < end; entry += 1) {
      const term = terms[entry] ?? 0;
      const weight = weights[entry] ?? 0;
      for (let posting = postings.starts[term] ?? 0; posting < (postings.starts[term + 1] ?? 0); posting += 1) {
        const other = postings.texts[posting] ?? 0;
        const share = shares[other] ?? 0;
        if (share === 0) met.push(other);
        shares[other] = share + weight * (postings.weights[posting] ?? 0);
      }
    }
    const promising = met.map((other) => ({ text: other, likeness: shares[other] ?? 0 }));
    for (const other of met) shares[other] = 0;
    return promising;
  };
  return (text, isWanted) => {
    const promising = getPromising(text)
      .filter((other) => isWanted(other.text))
      .sort(compareNeighbours)
      .slice(0, compared);
    spread(text, 1);
    const found = promising.map((other) => ({ text: other.text, likeness: getLikeness(other.text) }));
    spread(text, 0);
    return found.sort(compareNeighbours);
  };
}

function compareNeighbours(a: Neighbour, b: Neighbour): number {
  return b.likeness - a.likeness || a.text - b.text;
}
