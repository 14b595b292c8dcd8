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
  shape: 0.3,
  coverage: 0.4,
  all: 0.1,
  near: 0.1,
  early: 0.2,
  rarity: 0.8,
  formRarity: 0.3,
  more: 0.4,
  wishes: { theme: 2, audience: 1.3, level: 1.6, kind: 2.5, source: 1.8, year: 1.6 },
  themes: { gain: 4, among: 6 },
  kinds: { briefing: 0.25, question: 0.9, 'case-study': 0.8, 'key-figure': 1.1 },
};
