/** Stands for a citation while text is gathered, so that the space before it goes too. No author can type it: the guard refuses it. */
export const citationMark = '\0';

/** Gathers the words of one block or section. */
export interface TextSink {
  add(words: string): void;
  /** All words so far: white space folded, citations gone together with the space before them. */
  getText(): string;
}

/** White space other than one plain space. Most texts hold none, and to exchange each space for a space takes long. */
const unevenSpace = /[^\S ]\s*|\s{2,}/g;

export function makeTextSink(): TextSink {
  const parts: string[] = [];
  return {
    add(words) {
      parts.push(words);
    },
    // White space first: a search for any number of blanks before a mark takes quadratic time.
    getText: () => parts.join('').replace(unevenSpace, ' ').replace(/ ?\0/g, '').trim(),
  };
}

/** Words that belong to a text and to a part of it. */
export function joinSinks(whole: TextSink, part: TextSink): TextSink {
  return {
    add(words) {
      whole.add(words);
      part.add(words);
    },
    getText: whole.getText,
  };
}
