/**
 * Texts as vectors of TF-IDF weights, each of length 1, so that the product of two is their cosine. Entries of text `n` are
 * those from `starts[n]` to before `starts[n + 1]`, the weightiest first and equal ones by term number.
 */
export interface Vectors {
  readonly starts: Int32Array;
  /** Number of the term of each entry. */
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  readonly termCount: number;
}

/**
 * Weights (1 + ln tf) · ln(N / df), https://nlp.stanford.edu/IR-book/html/htmledition/tf-idf-weighting-1.html. A term of one
 * text only can join nothing, but counts for the length: two texts are less alike for what only one of them says.
 *
 * @param texts terms of each text
 */
export function makeVectors(texts: readonly (readonly string[])[]): Vectors {
  const numbers = new Map<string, number>();
  const documents: number[] = [];
  const counts = texts.map((terms) => {
    const count = new Map<number, number>();
    for (const term of terms) {
      const number = numbers.get(term) ?? numbers.size;
      if (number === numbers.size) numbers.set(term, number);
      count.set(number, (count.get(number) ?? 0) + 1);
    }
    for (const number of count.keys()) documents[number] = (documents[number] ?? 0) + 1;
    return count;
  });
  const size = counts.reduce((sum, count) => sum + count.size, 0);
  const vectors = {
    starts: new Int32Array(texts.length + 1),
    terms: new Int32Array(size),
    weights: new Float64Array(size),
    termCount: numbers.size,
  };
  let end = 0;
  for (const [text, count] of counts.entries()) {
    const entries = [...count].map(([term, times]) => {
      const rarity = Math.log(texts.length / (documents[term] ?? 1));
      return { term, weight: (1 + Math.log(times)) * rarity };
    });
    const length = Math.hypot(...entries.map(({ weight }) => weight)) || 1;
    for (const { term, weight } of entries.sort((a, b) => b.weight - a.weight || a.term - b.term)) {
      vectors.terms[end] = term;
      vectors.weights[end] = weight / length;
      end += 1;
    }
    vectors.starts[text + 1] = end;
  }
  return vectors;
}
