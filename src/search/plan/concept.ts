import type { Entry, Named } from '../lexicon/read-lexicon.ts';

/** A thing that a question asks about: a phrase of the vocabulary, or one word. */
export interface Concept {
  /** As it was asked, after correction. */
  readonly asked: string;
  /** What the vocabulary knows of it. */
  readonly entry: Entry | null;
  /** True where each of its words stands somewhere on the site, together or apart. */
  readonly isOnSite: boolean;
}

/** One way of putting a concept to the index. */
export interface Form {
  readonly text: string;
  /** `exact` as it was asked; `parts` with its words apart; the others by other words, shown to readers or not. */
  readonly how: 'exact' | 'parts' | 'synonym' | 'hidden-synonym';
  /** What a match is worth, 1 for the words that were asked. */
  readonly weight: number;
}

/** A concept with all that the index is asked for its sake. */
export interface Search {
  readonly concept: Concept;
  readonly forms: readonly Form[];
  /** Below 1 for what only narrows: “for team managers”. */
  readonly weight: number;
}

/** A value of a facet that the question names: its passages come first. */
export interface Wish {
  readonly facet: Named['facet'] | 'year';
  readonly id: string;
  readonly label: string;
  readonly asked: string;
}
