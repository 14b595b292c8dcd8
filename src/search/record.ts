/** What one passage of the site is in the search index. Each has an address of its own, so that a result opens the passage itself. */
export interface SearchRecord {
  /** Address with fragment, without the base path; unique in the index (Pagefind replaces a repeated one silently). */
  readonly address: string;
  readonly title: string;
  /** The words a reader sees. */
  readonly text: string;
  /** Words in which people ask for it; indexed, never shown. */
  readonly asks: readonly string[];
  /** Title of its briefing; empty for the briefing itself. */
  readonly briefing: string;
  /** Short name of its source, or the board’s. */
  readonly from: string;
  /** The heading that it stands under, for what does not say itself what it is about. */
  readonly under: string;
  /** Page of its source, as the source gives it; empty where it gives none. */
  readonly page: string;
  /** Address of the origin of what is said alike, so that one result stands for all of them; empty where nobody else says it. */
  readonly group: string;
  readonly filters: Readonly<Record<FilterName, readonly string[]>>;
}

/**
 * The facets of a passage, sent to the browser in facets.json (see `makeFacets`). Values are ids; a narrower theme and a role
 * count for their parents too.
 */
export const filterNames = ['theme', 'audience', 'level', 'kind', 'type', 'year', 'source'] as const;
export type FilterName = (typeof filterNames)[number];
