/** What one passage of the site is in the search index. Each has an address of its own, so that a result opens the passage itself. */
export interface SearchRecord {
  /** Address with fragment, without the base path; unique in the index (Pagefind replaces a repeated one silently). */
  readonly address: string;
  /** ISO 639-1, for Pagefind's stemming: `en`, `cy`. */
  readonly language: string;
  readonly title: string;
  /** The words a reader sees. */
  readonly text: string;
  /** Words in which people ask for it; indexed, never shown. */
  readonly asks: readonly string[];
  /** Titles of its briefing and its heading, source and themes as shown under a result. */
  readonly shown: {
    readonly kind: string;
    readonly briefing: string;
    readonly source: string;
    readonly themes: string;
  };
  readonly filters: Readonly<Record<FilterName, readonly string[]>>;
}

/** The facets of the index. Values are ids; a narrower theme and a role count for their parents too. */
export const filterNames = ['theme', 'audience', 'kind', 'type', 'year'] as const;
export type FilterName = (typeof filterNames)[number];
