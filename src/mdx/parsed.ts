import type { Root, RootContent } from 'mdast';
import type { Finding, Place } from '../findings/finding.ts';
import type { Block } from './block.ts';
import type { FrontMatter } from './front-matter.ts';

/** A file of the content folder, read but not understood. */
export interface SourceFile {
  /** Path relative to the content folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * One briefing after parse, guard and extraction, before any reference is resolved.
 * Nothing in it can run: the tree holds only what the guard allows.
 */
export interface ParsedBriefing {
  readonly file: string;
  /** File name without `.mdx`; valid as a slug unless `findings` says otherwise. */
  readonly slug: string;
  /** The text with BOM dropped and CRLF turned into LF; offsets and places refer to it. */
  readonly text: string;
  /** null when the front matter does not hold; `findings` then says why. */
  readonly frontMatter: FrontMatter | null;
  /** Where each front matter value stands: `title`, `themes`, `themes.1`, `series.name`. */
  readonly frontMatterPlaces: ReadonlyMap<string, Place>;
  /** The guarded tree without front matter and comments, with citations and typed links as nodes of their own (`plugins/nodes.ts`); empty root when the body does not parse. */
  readonly tree: Root;
  /** Every block in document order, nested ones too. */
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly headings: readonly Heading[];
  readonly citations: readonly Citation[];
  readonly links: readonly TypedLink[];
  readonly images: readonly ImageUse[];
  readonly findings: readonly Finding[];
}

/** Prose under one heading, outside the blocks that are records themselves; its own search passage. */
export interface Section {
  /** Heading slug, or `introduction` for text before the first heading. */
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly nodes: readonly RootContent[];
  /** The text again, cut where a search may lead into it. */
  readonly parts: readonly SectionPart[];
  readonly place: Place;
  /** The For blocks around it, outermost first. */
  readonly within: readonly Block[];
}

/** A paragraph, list, table or quotation of a section, with the words that lead up to it. */
export interface SectionPart {
  /**
   * Id of its element on the page: that of the section where it is the whole of it; else with two underscores, which no id of
   * an author can hold, and a number.
   */
  readonly id: string;
  readonly text: string;
}

export interface Heading {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
  readonly place: Place;
}

/** `[@triennial-2016, pp. 71-72]` */
export interface Citation {
  readonly source: string;
  /** `167`, `71-72`, or null. Always with a plain hyphen. */
  readonly page: string | null;
  readonly place: Place;
  /** The innermost record block it stands in. */
  readonly block: Block | null;
}

export const linkKinds = ['point', 'case', 'theme', 'audience', 'term', 'briefing', 'source', 'review'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** `[text](theme:neglect)`; a root-relative link such as `/briefings/x/` is also one, of its kind. */
export interface TypedLink {
  readonly kind: LinkKind;
  /** As written, without the fragment: a local id (`share-by-default`) means this briefing's. */
  readonly target: string;
  /** `a-heading` of `/briefings/x/#a-heading` or `#a-heading`; null without one. */
  readonly fragment: string | null;
  readonly text: string;
  readonly place: Place;
  readonly block: Block | null;
}

export interface ImageUse {
  /** Path beside the briefing as the folder has it, e.g. `./timeline.png`; `%20` is a space. */
  readonly url: string;
  readonly alt: string;
  readonly place: Place;
}
