import type { Vectors } from './make-vectors.ts';

/** For each term the texts in which it weighs most. Entries of term `n` are those from `starts[n]` to before `starts[n + 1]`. */
export interface Postings {
  readonly starts: Int32Array;
  readonly texts: Int32Array;
  readonly weights: Float64Array;
}

/**
 * An inverted index whose lists are cut at `limit`, the weightiest kept (champion lists,
 * https://nlp.stanford.edu/IR-book/html/htmledition/champion-lists-1.html): with that the work of asking it grows with the
 * number of texts and not with its square. Rare terms, by which texts are told apart, lose nothing.
 */
export function makePostings({ starts, terms, weights, termCount }: Vectors, limit: number): Postings {
  const lists: { readonly text: number; readonly weight: number }[][] = Array.from({ length: termCount }, () => []);
  for (let text = 0; text + 1 < starts.length; text += 1) {
    for (let entry = starts[text] ?? 0; entry < (starts[text + 1] ?? 0); entry += 1) {
      lists[terms[entry] ?? 0]?.push({ text, weight: weights[entry] ?? 0 });
    }
  }
  const kept = lists.map((list) =>
    list.length <= limit ? list : list.sort((a, b) => b.weight - a.weight || a.text - b.text).slice(0, limit),
  );
  const size = kept.reduce((sum, list) => sum + list.length, 0);
  const postings = {
    starts: new Int32Array(termCount + 1),
    texts: new Int32Array(size),
    weights: new Float64Array(size),
  };
  let end = 0;
  for (const [term, list] of kept.entries()) {
    for (const { text, weight } of list) {
      postings.texts[end] = text;
      postings.weights[end] = weight;
      end += 1;
    }
    postings.starts[term + 1] = end;
  }
  return postings;
}
