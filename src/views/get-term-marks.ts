import type { GlossaryTerm } from '../library/model.ts';
import type { TermMark } from '../mdx/render-context.ts';
import { oncePerLibrary } from './once-per-library.ts';
import { withBase } from './with-base.ts';

const abbreviation = /\p{Lu}.*\p{Lu}/u;
const ordinaryPhrase = /^\p{Lu}\p{Ll}+ \p{Ll}/u;

/** The forms of glossary terms that a page marks, with the words in full for abbreviations; each leads to the glossary. */
export const getTermMarks = oncePerLibrary((library): readonly TermMark[] =>
  library.vocabulary.glossary.map((term) => ({
    id: term.id,
    href: withBase(library, term.address),
    form: term.term,
    expansion: getExpansion(term),
  })),
);

/** The same for a page that lists the words it uses at its end; each leads there. */
export const getLocalTermMarks = oncePerLibrary((library): readonly TermMark[] =>
  getTermMarks(library).map((mark) => ({ ...mark, href: `#${getWordId(mark.id)}` })),
);

/** `id` of a term in that list. No id of an author can hold `_`. */
export function getWordId(id: string): string {
  return `word_${id}`;
}

/**
 * "serious case review" for SCR: the part of the meaning before its colon (the glossary is written so). Null where a page
 * must say which of several readings is meant, and for terms that are no abbreviation.
 */
function getExpansion({ term, meaning, readings, wellKnown }: GlossaryTerm): string | null {
  if (meaning === null || wellKnown || readings.length > 0 || !abbreviation.test(term)) return null;
  const words =
    meaning
      .split(/[:(]/)[0]
      ?.replace(/\.\s*$/, '')
      .trim() ?? '';
  if (words === '') return null;
  return ordinaryPhrase.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
