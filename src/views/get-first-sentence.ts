const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The first sentence of a text, whole; the text itself where it is one sentence. */
export function getFirstSentence(text: string): string {
  const [first] = sentences.segment(text);
  return first === undefined ? text : first.segment.trim();
}
