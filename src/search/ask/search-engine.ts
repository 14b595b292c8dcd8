import type { FacetCounts, Filters, Tags } from '../facets/read-facets.ts';
import type { PagefindData } from '../pagefind-api.ts';
import type { Plan } from '../plan/make-plan.ts';

/** What a reader asks for. */
export interface SearchRequest {
  readonly question: string;
  readonly filters: Filters;
  readonly sort: 'best' | 'newest';
  /** True where nothing is to be corrected. */
  readonly asTyped: boolean;
}

/** One passage of an answer. */
export interface Passage {
  readonly id: string;
  /** With the base path and the fragment. */
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** Title of its briefing; empty where it is the briefing. */
  readonly briefing: string;
  /** Short name of its source, or the board’s. */
  readonly source: string;
  /** As its source gives it; may be empty. */
  readonly page: string;
  readonly tags: Tags;
}

/** A passage with those that say the same. */
export interface Result extends Passage {
  readonly alike: readonly Passage[];
  /** Synonyms by which it was found, where the words themselves are not in it; none that readers are never shown. */
  readonly through: readonly string[];
  /** Words and phrases to be marked in it. */
  readonly marks: readonly string[];
}

export interface SearchAnswer {
  readonly plan: Plan;
  /** Passages found, before those that say the same are put together. */
  readonly total: number;
  /** How many of them have everything that was asked for. */
  readonly whole: number;
  /** False where even the best has less than half of what was asked for. */
  readonly isClose: boolean;
  /** Synonyms that found something, in the order of the question. */
  readonly also: readonly string[];
  readonly counts: FacetCounts;
  /** The next results, at most `count`; fewer only at the end. Each passage is told once. */
  next(count: number): Promise<Result[]>;
  /** False when `next` has nothing more. */
  hasMore(): boolean;
}

export interface SearchEngine {
  /** @throws Error when the index or the vocabulary cannot be loaded */
  ask(request: SearchRequest): Promise<SearchAnswer>;
}

/** A fragment of the index as a passage. */
export type ToPassage = (id: string, data: PagefindData) => Passage;
