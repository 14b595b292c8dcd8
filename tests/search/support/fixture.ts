import { getLibrary } from '../../../src/library/get-library.ts';
import { getSearchRecords } from '../../../src/search/get-search-records.ts';
import { makeEnglishFilter } from '../../../src/search/lexicon/make-english-filter.ts';
import { makeLexicon } from '../../../src/search/lexicon/make-lexicon.ts';
import { readLexicon } from '../../../src/search/lexicon/read-lexicon.ts';
import { isInFilter } from '../../../src/search/lexicon/word-filter.ts';

/** A board with three published briefings, one of them in Welsh, and some words of its own. */
export const library = await getLibrary('tests/fixtures/search');
export const records = getSearchRecords(library);
export const lexiconData = makeLexicon(library, records);
export const lexicon = readLexicon(lexiconData);

const filter = makeEnglishFilter();

/** As the search page asks it. */
export function isEnglish(word: string): boolean {
  return isInFilter(filter, word);
}
