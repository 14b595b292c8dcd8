/** Stands for a citation while text is gathered, so that the space before it goes too. No author can type it: the guard refuses it. */
export const citationMark = '\0';

/** Gathers the words of one block or section. */
export interface TextSink {
  add(words: string): void;
  /** All words so far: white space folded, citations gone together with the space before them. */
  getText(): string;
}

export function makeTextSink(): TextSink {
  const parts: string[] = [];
  return {
    add(words) {
      parts.push(words);
    },
    // White space first: a search for any number of blanks before a mark takes quadratic time.
    getText: () => parts.join('').replace(/\s+/g, ' ').replace(/ ?\0/g, '').trim(),
  };
}
