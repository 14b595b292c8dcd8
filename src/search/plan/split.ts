import type { Lexicon } from '../lexicon/read-lexicon.ts';
import { stopWords } from '../stop-words.ts';
import type { Concept } from './concept.ts';
import { type Token, withoutSmallWords } from './normalise.ts';

/**
 * A question as its concepts, in order: the longest phrase of the vocabulary at each place, else the single word. Words without
 * meaning are left out where nothing else would be; each concept once.
 */
export function split(tokens: readonly Token[], lexicon: Lexicon): Concept[] {
  const meant = withoutSmallWords(tokens);
  const concepts = cut(meant, lexicon, (token) => !stopWords.has(token.word));
  const chosen = concepts.length > 0 ? concepts : cut(meant, lexicon, () => true);
  return [...new Map(chosen.map((concept) => [concept.asked, concept])).values()];
}

function cut(tokens: readonly Token[], lexicon: Lexicon, isMeant: (token: Token) => boolean): Concept[] {
  const concepts: Concept[] = [];
  for (let start = 0; start < tokens.length; ) {
    const taken = takePhrase(tokens, start, lexicon);
    const part = tokens.slice(start, start + Math.max(1, taken));
    const concept = toConcept(part, lexicon);
    if (taken > 1 || part.every(isMeant)) concepts.push(concept);
    // A phrase that only names a role or a theme may hold words that passages hold: “home education officers”.
    if (taken > 1 && !stands(concept))
      concepts.push(...part.filter(isMeant).map((token) => toConcept([token], lexicon)));
    start += part.length;
  }
  return concepts;
}

/** How many words the longest phrase has that begins here; 0 where none does. */
function takePhrase(tokens: readonly Token[], start: number, { entries, longest }: Lexicon): number {
  for (let size = Math.min(longest, tokens.length - start); size > 1; size -= 1) {
    if (entries.has(toStems(tokens.slice(start, start + size)))) return size;
  }
  return 0;
}

/** Is there anything on the site to find for it? */
export function leads(concept: Concept): boolean {
  return concept.isOnSite || stands(concept);
}

/** Does the phrase as a whole, or one that means the same, stand on the site? */
function stands({ entry }: Concept): boolean {
  return entry !== null && (entry.synonyms.length > 0 || entry.texts.length > 0);
}

function toConcept(part: readonly Token[], lexicon: Lexicon): Concept {
  return {
    asked: part.map(({ word }) => word).join(' '),
    entry: lexicon.entries.get(toStems(part)) ?? null,
    isOnSite: part.every(({ word, stem }) => lexicon.words.has(word) || lexicon.stems.has(stem)),
  };
}

function toStems(part: readonly Token[]): string {
  return part.map(({ stem }) => stem).join(' ');
}
