/** Stands for a citation while text is gathered, so that the space before it goes too. No author can type it: the guard refuses it. */
export const citationMark = '\0';

/**
 * Stands between the items of a list and after it while text is gathered, so that they do not run together where the text is shown
 * without its list. The guard refuses this too.
 */
export const itemMark = '\u0001';

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
    getText: () => joinItems(parts.join('').replace(unevenSpace, ' ').replace(/ ?\0/g, '').split(itemMark)),
  };
}

/** Items with a stop of their own keep it; of the others, those that begin like a sentence are sentences. */
function joinItems(items: readonly string[]): string {
  return items
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .reduce((text, item) => {
      const stop = /[.,:;!?…]["'”’)]?$/.test(text) ? ' ' : /^\p{Lu}/u.test(item) ? '. ' : '; ';
      return text === '' ? item : text + stop + item;
    }, '');
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
