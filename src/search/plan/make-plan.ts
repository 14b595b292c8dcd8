import type { Lexicon } from '../lexicon/read-lexicon.ts';
import { weakWords } from '../stop-words.ts';
import type { Concept, Search, Wish } from './concept.ts';
import { type Correction, correct, isKnown } from './correct.ts';
import { expand } from './expand.ts';
import { findNear } from './find-near.ts';
import { normalise } from './normalise.ts';
import { recognise } from './recognise.ts';
import { leads, split } from './split.ts';

/** What is done about a question before the index is asked. */
export interface Plan {
  readonly question: string;
  readonly corrections: readonly Correction[];
  readonly searches: readonly Search[];
  readonly wishes: readonly Wish[];
  /** False where it only names a role, a theme, a kind …: all passages of that are an answer. */
  readonly hasSubject: boolean;
  /** Words that lead nowhere on this site. */
  readonly unknown: readonly string[];
  /** Words of the site that look like those. */
  readonly near: readonly string[];
}

/** A concept that names an audience, a level, a kind, a source or a year narrows a question that has a subject besides. */
const narrowingWeight = 0.45;

/** A word that stands nearly everywhere, beside one that does not. */
const weakWeight = 0.2;

/** True where the English word list is needed to tell a misspelling from a word that the site does not hold. */
export function needsWordList(question: string, lexicon: Lexicon): boolean {
  return normalise(question).some((token) => !isKnown(token, lexicon));
}

/** Normalise, correct, split, recognise, expand: the same question always makes the same plan. */
export function makePlan(question: string, lexicon: Lexicon, isEnglish: (word: string) => boolean): Plan {
  const { tokens, corrections } = correct(normalise(question), lexicon, isEnglish);
  const concepts = split(tokens, lexicon).map((concept) => ({ concept, wishes: recognise(concept) }));
  const isSubject = ({ concept, wishes }: Recognised): boolean =>
    leads(concept) && !wishes.some(isNarrowing) && !weakWords.has(concept.asked);
  const hasMore = concepts.some(isSubject);
  const unknown = getUnknown(concepts);
  const searches = concepts.map((one) => expand(one.concept, hasMore ? getWeight(one) : 1, lexicon));
  return {
    question,
    corrections,
    searches: searches.filter(({ forms }) => forms.length > 0),
    wishes: concepts.flatMap(({ wishes }) => wishes),
    hasSubject: concepts.some((one) => isSubject(one) && one.wishes.length === 0),
    unknown,
    near: unknown.flatMap((word) => findNear(word, lexicon)),
  };
}

/** A phrase that names a value of a facet leads somewhere, and so do its words. */
function getUnknown(concepts: readonly Recognised[]): string[] {
  const named = new Set(concepts.flatMap(({ wishes }) => wishes.flatMap(({ asked }) => [asked, ...asked.split(' ')])));
  return concepts.flatMap(({ concept }) => (leads(concept) || named.has(concept.asked) ? [] : concept.asked));
}

interface Recognised {
  readonly concept: Concept;
  readonly wishes: readonly Wish[];
}

function getWeight({ concept, wishes }: Recognised): number {
  if (wishes.some(isNarrowing)) return narrowingWeight;
  return weakWords.has(concept.asked) ? weakWeight : 1;
}

function isNarrowing({ facet }: Wish): boolean {
  return facet !== 'theme';
}
