import { toKey, toSingular, toStem, toWords } from '../plan/normalise.ts';
import { decodeSorted } from './front-code.ts';
import { type LexiconData, type NamedPhrases, phraseRoles } from './lexicon-data.ts';

/** What a phrase of the vocabulary leads to. */
export interface Entry {
  /** The phrase in the spellings in which it stands on the site. */
  readonly texts: string[];
  /** Phrases that stand on the site and mean the same, each once; the phrase itself is not among them. */
  readonly synonyms: Synonym[];
  /** Values of facets that the phrase names. */
  readonly names: Named[];
}

export interface Synonym {
  readonly text: string;
  /** False for words that a reader is never told of. */
  readonly isShown: boolean;
}

export type FacetName = 'theme' | 'audience' | 'level' | 'kind' | 'source';

export interface Named {
  readonly facet: FacetName;
  readonly id: string;
  readonly label: string;
  /** The single words by which it is named, in the singular. */
  readonly words: string[];
}

/** The vocabulary, ready to be asked. */
export interface Lexicon {
  readonly records: number;
  /** Every word of the site, with its rank: 0 occurs once, 9 in 512 places or more. */
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlySet<string>;
  /** Words of the vocabulary's phrases: known, though the site may not hold them. */
  readonly phraseWords: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Words in the longest phrase. */
  readonly longest: number;
  readonly british: ReadonlyMap<string, string>;
}

/** Unpacks what `makeLexicon` wrote. */
export function readLexicon(data: LexiconData): Lexicon {
  const words = new Map(decodeSorted(data.words).map((word, index) => [word, Number(data.ranks.charAt(index))]));
  const entries = new Map<string, Entry>();
  const phraseWords = new Set<string>();
  let longest = 1;
  const open = (phrase: string): Entry => {
    const key = toKey(phrase);
    const found = entries.get(key) ?? { texts: [], synonyms: [], names: [] };
    entries.set(key, found);
    longest = Math.max(longest, key.split(' ').length);
    for (const word of toWords(phrase)) phraseWords.add(word);
    return found;
  };
  const hidden = new Set(
    data.rings
      .flat()
      .filter((phrase) => phrase.startsWith(phraseRoles.hidden))
      .map(toText),
  );
  for (const ring of data.rings) readRing(ring, hidden, open);
  readNames('theme', data.themes, open);
  readNames('audience', data.audiences, open);
  readNames('level', data.levels, open);
  readNames('kind', data.kinds, open);
  readNames('source', data.sources, open);
  return {
    records: data.records,
    words,
    stems: new Set([...words.keys()].map(toStem)),
    phraseWords,
    entries,
    longest,
    british: new Map(data.spellings.map((pair) => splitPair(pair))),
  };
}

/** @param hidden what some ring hides is shown for no other: the glossary’s “DNA” stands for hidden words too */
function readRing(ring: readonly string[], hidden: ReadonlySet<string>, open: (phrase: string) => Entry): void {
  const phrases = ring.map((marked) => ({ role: marked.charAt(0), text: toText(marked) }));
  const found = phrases.filter(({ role }) => role !== phraseRoles.typed);
  for (const { role, text } of phrases) {
    if (role === phraseRoles.found) continue;
    const { texts, synonyms } = open(text);
    if (role !== phraseRoles.typed && !texts.includes(text)) texts.push(text);
    for (const other of found) {
      if (other.text === text || synonyms.some((known) => known.text === other.text)) continue;
      synonyms.push({ text: other.text, isShown: !hidden.has(other.text) });
    }
  }
}

function toText(marked: string): string {
  return marked.slice(1);
}

function readNames(facet: FacetName, values: readonly NamedPhrases[], open: (phrase: string) => Entry): void {
  for (const [id, label, ...phrases] of values) {
    for (const phrase of [label, ...phrases]) {
      const { names } = open(phrase);
      const known = names.find((name) => name.facet === facet && name.id === id);
      const words = toWords(phrase).map(toSingular);
      if (known === undefined) names.push({ facet, id, label, words });
      else known.words.push(...words);
    }
  }
}

function splitPair(pair: string): [string, string] {
  const [from = '', to = ''] = pair.split(' ');
  return [from, to];
}
