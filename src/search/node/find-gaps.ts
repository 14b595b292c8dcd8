import type { Library, Synonyms } from '../../library/model.ts';
import { getSearchRecords } from '../get-search-records.ts';
import { makeLexicon, termToRings } from '../lexicon/make-lexicon.ts';
import { makePhraseFinder } from '../lexicon/make-phrase-finder.ts';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import { makePlan } from '../plan/make-plan.ts';

/** What of the vocabulary does nothing for this content. */
export interface Gaps {
  /** Phrases that people might type and that lead to no passage and no facet. */
  readonly deadEnds: readonly string[];
  /** Entries of synonyms.yaml of which no word stands in a passage, as their first words. */
  readonly silentRings: readonly string[];
}

/** Plans every phrase of the vocabulary as if it were a question. Nothing that leads nowhere is wrong: another board may need it. */
export function findGaps(library: Library): Gaps {
  const records = getSearchRecords(library);
  const lexicon = readLexicon(makeLexicon(library, records));
  const { synonyms, glossary, themeById } = library.vocabulary;
  const phrases = [
    ...synonyms.flatMap(({ words, hidden, asked }) => [...words, ...hidden, ...asked]),
    ...glossary.flatMap(termToRings).flatMap(({ words }) => words),
    ...[...themeById.values()].flatMap(({ variants }) => variants),
  ];
  const isDeadEnd = (phrase: string): boolean => {
    const { searches, wishes } = makePlan(phrase, lexicon, () => true);
    return searches.length === 0 && wishes.length === 0;
  };
  const getFindable = ({ words, hidden, means }: Synonyms): string[] => [...words, ...hidden, ...means];
  const occurs = makePhraseFinder(synonyms.flatMap(getFindable), records);
  const isSilent = (entry: Synonyms): boolean => !getFindable(entry).some(occurs);
  return {
    deadEnds: [...new Set(phrases.filter(isDeadEnd))].sort(),
    silentRings: synonyms.filter(isSilent).map(({ words, asked }) => [...words, ...asked].slice(0, 3).join(', ')),
  };
}
