import type { FilterName } from '../record.ts';

/** The tags of every passage of the index, as they are sent to the browser: see `makeFacets`, which writes it. */
export interface FacetData {
  /** Values of each facet; a tag is a position in one of these lists. */
  readonly values: Readonly<Record<FilterName, readonly string[]>>;
  /** Each set of tags that occurs, once: for each facet, in the order of `filterNames`, positions with commas, `|` between. */
  readonly sets: readonly string[];
  /** The index’s ids of the passages, sorted and front coded (`encodeSorted`). */
  readonly ids: string;
  /** The set of each passage in the same order, to the base 36, spaces between. */
  readonly codes: string;
}

export const codeBase = 36;
