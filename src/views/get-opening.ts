const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/**
 * The first sentence of a text and those after it that fit into `length` characters. Sentences are never cut: half of one may
 * say the opposite of the whole, and on paper nobody can follow a link to the rest.
 */
export function getOpening(text: string, length = 0): string {
  let end = 0;
  for (const { index, segment } of sentences.segment(text)) {
    const next = index + segment.trimEnd().length;
    if (end > 0 && next > length) break;
    end = next;
  }
  return text.slice(0, end);
}
