import type { Library } from '../library/model.ts';
import { getTerm } from './get-term.ts';
import { getWordId } from './get-term-marks.ts';

/** A glossary term with its meaning, as the end of a page lists those that the page uses. */
export interface WordUsed {
  /** On that page; terms marked in its text link to it. */
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  /** Its entry in the glossary, which also says where else it is used. */
  readonly href: string;
}

/** The terms of these ids in the order of the glossary. */
export function getWordsUsed(library: Library, ids: ReadonlySet<string>): WordUsed[] {
  return library.vocabulary.glossary
    .filter(({ id }) => ids.has(id))
    .map(({ id }) => ({ id: getWordId(id), ...getTerm(library, id) }));
}
