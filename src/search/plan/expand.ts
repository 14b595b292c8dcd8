import type { Lexicon } from '../lexicon/read-lexicon.ts';
import { stopWords, weakWords } from '../stop-words.ts';
import type { Concept, Form, Search } from './concept.ts';
import { toKey } from './normalise.ts';

/** Measured on judged questions; see docs/search.md. */
export const formWeights = { exact: 1, parts: 0.6, synonym: 0.85, word: 0.45 } as const;

/** Each form costs a call. */
const maxSynonyms = 10;

/** The forms in which a concept is put to the index; none where neither it nor a synonym stands on the site. */
export function expand(concept: Concept, weight: number, lexicon: Lexicon): Search {
  return {
    concept,
    forms: [...getOwnForms(concept), ...getRarestWord(concept, lexicon), ...getSynonyms(concept)],
    weight,
  };
}

function getOwnForms({ asked, entry, isOnSite }: Concept): Form[] {
  const texts = entry?.texts.length ? entry.texts : asked.includes(' ') || !isOnSite ? [] : [asked];
  const exact = texts.map((text): Form => ({ text, how: 'exact', weight: formWeights.exact }));
  return asked.includes(' ') && isOnSite ? [...exact, { text: asked, how: 'parts', weight: formWeights.parts }] : exact;
}

/** A phrase that stands nowhere may hide a word that does: “came out of prison”. The rarest says most. */
function getRarestWord({ asked, entry }: Concept, { words }: Lexicon): Form[] {
  if (!asked.includes(' ') || entry === null || entry.texts.length > 0) return [];
  const known = asked.split(' ').filter((word) => words.has(word) && !weakWords.has(word) && !stopWords.has(word));
  const [rarest] = known.sort((a, b) => (words.get(a) ?? 0) - (words.get(b) ?? 0));
  return rarest === undefined ? [] : [{ text: rarest, how: 'parts', weight: formWeights.word }];
}

function getSynonyms({ asked, entry }: Concept): Form[] {
  const own = toKey(asked);
  const others = new Map((entry?.synonyms ?? []).map((synonym) => [toKey(synonym.text), synonym]));
  others.delete(own);
  return [...others.values()].slice(0, maxSynonyms).map(({ text, isShown }) => ({
    text,
    how: isShown ? 'synonym' : 'hidden-synonym',
    weight: formWeights.synonym,
  }));
}
