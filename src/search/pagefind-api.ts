/** The part of Pagefind's browser module that this site uses (pagefind 1.6, `pagefind.js`). */
export interface PagefindApi {
  options(options: { basePath: string; ranking: Record<string, unknown>; noWorker?: boolean }): Promise<void>;
  init(): Promise<void>;
  search(question: string | null, options: { filters: Record<string, string[]> }): Promise<{ results: PagefindHit[] }>;
}

export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  /** Where the words stand, counted in words. */
  readonly words: readonly number[];
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  /** With the base path. */
  readonly url: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
