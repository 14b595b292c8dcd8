import type { Root } from 'hast';

/** One page of a built site, as the site checks look at it. */
export interface SitePage {
  /** Path below the site's folder: `themes/neglect/index.html`. */
  readonly file: string;
  /** Address on the host, with the base path: `/learning/themes/neglect/`. */
  readonly address: string;
  readonly html: string;
  readonly tree: Root;
  /** The file of the content folder whose words made it, for a reader of a finding. */
  readonly madeFrom: string;
}

/** A built site: its pages, and where it stands. */
export interface BuiltSite {
  readonly siteDir: string;
  /** `''` or `/learning`. */
  readonly basePath: string;
  readonly pages: readonly SitePage[];
  readonly pageByAddress: ReadonlyMap<string, SitePage>;
}
