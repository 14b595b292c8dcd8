import type { GlossaryTerm, Library } from '../library/model.ts';
import { getWords } from '../words/get-words.ts';
import { withBase } from './with-base.ts';

/** A glossary term with its meaning in one sentence; several readings are joined, because a reader must choose. */
export function getTerm(library: Library, id: string): { href: string; term: string; meaning: string } {
  const terms: ReadonlyMap<string, GlossaryTerm> = library.vocabulary.termById;
  const term = terms.get(id);
  if (term === undefined) throw new Error(`The glossary has no term “${id}”.`);
  return { href: withBase(library, term.address), term: term.term, meaning: getMeaning(library, term) };
}

function getMeaning(library: Library, { meaning, readings }: GlossaryTerm): string {
  return meaning ?? readings.join(getWords(library.site.language).glossary.betweenReadings);
}
