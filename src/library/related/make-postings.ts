import type { Vectors } from './make-vectors.ts';

/** For each term the texts in which it weighs most. Entries of term `n` are those from `starts[n]` to before `starts[n + 1]`. */
export interface Postings {
  readonly starts: Int32Array;
  readonly texts: Int32Array;
  readonly weights: Float64Array;
}

/**
 * An inverted index whose lists are cut at `limit`, the weightiest kept, equal ones in the order of the texts (champion
 * lists, https://nlp.stanford.edu/IR-book/html/htmledition/champion-lists-1.html): with that the work of asking it grows with
 * the number of texts and not with its square. Rare terms, by which texts are told apart, lose nothing.
 */
export function makePostings(vectors: Vectors, limit: number): Postings {
  const all = groupByTerm(vectors);
  const postings: Postings = {
    starts: new Int32Array(all.starts.length),
    texts: new Int32Array(all.texts.length),
    weights: new Float64Array(all.texts.length),
  };
  let end = 0;
  for (let term = 0; term + 1 < all.starts.length; term += 1) {
    for (const place of getWeightiest(all, term, limit)) {
      postings.texts[end] = all.texts[place] ?? 0;
      postings.weights[end] = all.weights[place] ?? 0;
      end += 1;
    }
    postings.starts[term + 1] = end;
  }
  return postings;
}

/** Every entry, by term and then by text: a counting sort, as there may be a million of them. */
function groupByTerm({ starts, terms, weights, termCount }: Vectors): Postings {
  const ends = new Int32Array(termCount + 1);
  for (const term of terms) ends[term + 1] = (ends[term + 1] ?? 0) + 1;
  for (let term = 0; term < termCount; term += 1) ends[term + 1] = (ends[term + 1] ?? 0) + (ends[term] ?? 0);
  const next = ends.slice();
  const grouped = { starts: ends, texts: new Int32Array(terms.length), weights: new Float64Array(terms.length) };
  for (let text = 0; text + 1 < starts.length; text += 1) {
    for (let entry = starts[text] ?? 0; entry < (starts[text + 1] ?? 0); entry += 1) {
      const term = terms[entry] ?? 0;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      grouped.texts[place] = text;
      grouped.weights[place] = weights[entry] ?? 0;
    }
  }
  return grouped;
}

function getWeightiest({ starts, weights }: Postings, term: number, limit: number): number[] {
  const first = starts[term] ?? 0;
  const places = Array.from({ length: (starts[term + 1] ?? 0) - first }, (_, index) => first + index);
  if (places.length <= limit) return places;
  return places.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b).slice(0, limit);
}
