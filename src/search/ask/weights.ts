/** How what was found is weighed. Chosen on judged questions; docs/search.md says how and what each is worth. */
export interface Weights {
  /** What merely holding a word is worth, beside holding it often and in few words: 0 to 1. */
  readonly presence: number;
  /** Below 1 a second occurrence counts for less than the first. */
  readonly shape: number;
  /** How much a passage loses that has only some of the question: 0 to 1. */
  readonly coverage: number;
  /** Gained by a passage that has all of it. */
  readonly all: number;
  /** Gained where the words stand side by side, and where they stand first. */
  readonly near: number;
  readonly early: number;
  /** Power of a concept’s rarity, and of one form’s rarity among the others of its concept. */
  readonly rarity: number;
  readonly formRarity: number;
  /** Factors for passages that meet what the question names, by facet. */
  readonly wishes: Readonly<Record<'theme' | 'audience' | 'level' | 'kind' | 'source' | 'year', number>>;
  /** Factors by kind: a whole briefing comes after the passages that say it. */
  readonly kinds: Readonly<Record<string, number>>;
}

export const weights: Weights = {
  presence: 0.5,
  shape: 0.3,
  coverage: 0.75,
  all: 0.1,
  near: 0.1,
  early: 0.25,
  rarity: 0.7,
  formRarity: 0.3,
  wishes: { theme: 2, audience: 1.3, level: 1.2, kind: 1.8, source: 1.6, year: 1.4 },
  kinds: { briefing: 0.25, question: 0.9 },
};
