/** How what was found is weighed. Chosen on judged questions; docs/search.md says how. */
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
  /** Gained from each further form of a concept that the passage holds. */
  readonly more: number;
  /** Factors for passages that meet what the question names, by facet. */
  readonly wishes: Readonly<Record<'theme' | 'audience' | 'level' | 'kind' | 'source' | 'year', number>>;
  /** How much is gained by sharing a theme with the best of the list, and how many those are. */
  readonly themes: { readonly gain: number; readonly among: number };
  /** Factors by kind: a whole briefing comes after the passages that say it. */
  readonly kinds: Readonly<Record<string, number>>;
}

export const weights: Weights = {
  presence: 0.5,
  shape: 0.45,
  coverage: 0.4,
  all: 0.25,
  near: 0.05,
  early: 0.2,
  rarity: 1,
  formRarity: 0.5,
  more: 0.4,
  wishes: { theme: 2.4, audience: 1.45, level: 1.3, kind: 2.5, source: 2.5, year: 2.5 },
  themes: { gain: 7, among: 5 },
  kinds: { briefing: 0.1, question: 0.95, 'case-study': 0.95, 'key-figure': 0.7 },
};
