import type { FootnoteDefinition, RootContent } from 'mdast';
import type { Place } from '../findings/finding.ts';
import type { Block } from './block.ts';
import type { HeadingAddresses } from './extract-headings.ts';
import type { Reporter } from './extract-reporter.ts';
import type { TextSink } from './extract-text.ts';
import type { Citation, Heading, ImageUse, TypedLink } from './parsed.ts';

/** A block while its words are still being gathered. */
export type BlockDraft = { -readonly [Key in keyof Block]: Block[Key] } & { children: Block[] };

/** Prose under one heading while it is being gathered. */
export interface SectionDraft {
  readonly id: string;
  readonly title: string | null;
  /** null for the introduction until its first words. */
  place: Place | null;
  readonly text: TextSink;
  readonly nodes: RootContent[];
  /** The words of each node. */
  readonly parts: TextSink[];
  /** The For blocks that all of it stands in; null before its first words. */
  within: readonly Block[] | null;
}

/** A link to `#a-place` on the page it stands on. */
export interface OwnLink {
  readonly fragment: string;
  readonly place: Place;
}

/** All that one walk over a briefing gathers. */
export interface ExtractState {
  readonly slug: string;
  readonly reporter: Reporter;
  /** Filled while walking; every block holds this one map. */
  readonly footnotes: Map<string, FootnoteDefinition>;
  readonly addresses: HeadingAddresses;
  readonly blocks: BlockDraft[];
  readonly sections: SectionDraft[];
  readonly headings: Heading[];
  readonly citations: Citation[];
  readonly links: TypedLink[];
  readonly ownLinks: OwnLink[];
  readonly images: ImageUse[];
  /** The heading that the walk is under, and the section that its prose goes to. */
  under: { id: string; depth: number | null };
  section: SectionDraft;
}

/** Where the walk is. */
export interface Scope {
  readonly block: BlockDraft | null;
  /** For blocks around, outermost first. */
  readonly within: readonly Block[];
  /** Every text that words found here belong to. */
  readonly sinks: readonly TextSink[];
  /** True while blocks and paragraphs are parts of a section of their own right, not of something inside it. */
  readonly isProse: boolean;
  /** Where a block found here would stand: between paragraphs, in a line of text, or in a footnote. */
  readonly position: 'flow' | 'line' | 'footnote';
}
