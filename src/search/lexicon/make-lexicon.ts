import type { GlossaryTerm, Library, Synonyms } from '../../library/model.ts';
import { getWords } from '../../words/get-words.ts';
import { toWords } from '../plan/normalise.ts';
import type { SearchRecord } from '../record.ts';
import { weakWords } from '../stop-words.ts';
import { encodeSorted } from './front-code.ts';
import { type LexiconData, type NamedPhrases, phraseRoles } from './lexicon-data.ts';
import { makePhraseFinder } from './make-phrase-finder.ts';

/** A meaning longer than this is a sentence about a term and no other name for it. */
const maxMeaningWords = 7;

/**
 * The vocabulary of the whole site for the browser: its words, and of the product's and the board's phrases those that can lead
 * to something here.
 */
export function makeLexicon(library: Library, records: readonly SearchRecord[]): LexiconData {
  const { vocabulary, site, sources } = library;
  const rings = [...vocabulary.synonyms, ...vocabulary.glossary.flatMap(termToRings)];
  const counts = [...countWords(records)].sort(([a], [b]) => (a < b ? -1 : 1));
  const known = new Set(counts.map(([word]) => word));
  const occurs = makePhraseFinder(
    rings.flatMap(({ words, hidden, means }) => [...words, ...hidden, ...means]),
    records,
  );
  const { kinds, kindPhrases } = getWords(site.language).search;
  const used = new Set(records.flatMap(({ filters }) => filters.source));
  const getNames = (id: string): string[] =>
    vocabulary.roleWords.filter((role) => role.id === id).flatMap(({ words }) => words);
  return {
    records: records.length,
    words: encodeSorted(counts.map(([word]) => word)),
    ranks: counts.map(([, count]) => toRank(count)).join(''),
    rings: rings.map((ring) => toMarked(ring, occurs)).filter((ring) => ring.length > 1),
    spellings: vocabulary.spellings
      .filter(({ british }) => known.has(british))
      .map(({ british, american }) => `${american} ${british}`),
    themes: [...vocabulary.themeById.values()].map(
      ({ id, label, variants }): NamedPhrases => [id, label, ...getParts(label), ...variants],
    ),
    audiences: [...vocabulary.audienceById.values()]
      .filter(({ kind }) => kind !== 'everyone')
      .map(({ id, label }): NamedPhrases => [id, label, ...getNames(id)]),
    levels: vocabulary.levels.map(({ id, label }): NamedPhrases => [id, label, ...getNames(id)]),
    kinds: Object.entries(kindPhrases).map(([id, phrases]): NamedPhrases => [id, kinds[id] ?? id, ...phrases]),
    sources: [...sources.values()]
      .filter(({ id }) => used.has(id))
      .map(({ id, shortName, title }): NamedPhrases => [id, shortName, title]),
  };
}

/** An abbreviation and its words in full find each other, each reading where there are several. */
export function termToRings({ term, meaning, readings }: GlossaryTerm): Synonyms[] {
  const names = [...(meaning === null ? [] : [meaning]), ...readings]
    .map((text) => (text.split(/[:.;(]/u)[0] ?? '').trim().toLowerCase())
    .filter((name) => name !== '' && toWords(name).length <= maxMeaningWords);
  // “CP-IS” is asked for as one word; in two it would be “cp”, because “is” is a small word.
  const short = /^[A-Z-]+$/.test(term) ? term.replaceAll('-', '') : term;
  return names.map((name) => ({ words: [short.toLowerCase(), name], hidden: [], asked: [], means: [] }));
}

/** “Thresholds, early help and case closure” is asked for by each of its parts that has a meaning of its own. */
function getParts(label: string): string[] {
  const parts = label.split(/, | and /u);
  return parts.length > 1 ? parts.filter((part) => !toWords(part).every((word) => weakWords.has(word))) : [];
}

function toMarked({ words, hidden, asked, means }: Synonyms, occurs: (phrase: string) => boolean): string[] {
  const marked = [
    ...words.map((word) => `${occurs(word) ? phraseRoles.both : phraseRoles.typed}${word}`),
    ...hidden.map((word) => `${occurs(word) ? phraseRoles.hidden : phraseRoles.typed}${word}`),
    ...asked.map((word) => `${phraseRoles.typed}${word}`),
    ...means.filter(occurs).map((word) => `${phraseRoles.found}${word}`),
  ];
  return marked.every((phrase) => phrase.startsWith(phraseRoles.typed)) ? [] : marked;
}

function countWords(records: readonly SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title, text, asks } of records) {
    for (const word of toWords([title, text, ...asks].join(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** 0 for a word that occurs once, 9 for one that occurs 512 times or more. */
function toRank(count: number): number {
  return Math.min(9, Math.floor(Math.log2(count)));
}
