import type { Data, Node, Parent, RootContent } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import type { LinkKind } from '../parsed.ts';

/** `[@triennial-2016, p. 167; @panel-2021]` in a tree. */
export interface CitationNode extends Node {
  type: 'citation';
  /** As written, brackets and all. */
  value: string;
  /** In the order written; empty when the brackets hold something that is no citation. */
  items: CitedPage[];
  data?: Data | undefined;
}

export interface CitedPage {
  source: string;
  /** `167`, `71-72` or null. */
  page: string | null;
}

/** What stands before the first heading, made by the renderer so that it has an address. */
export interface IntroductionNode extends Parent {
  type: 'introduction';
  children: RootContent[];
  data?: Data | undefined;
}

/**
 * All that is drawn, out of sight of mdast-util-to-hast, which else looks through every node for definitions before it draws
 * the first: a fifth of a page's time, and they are known by then.
 */
export interface BodyNode extends Node {
  type: 'body';
  nodes: readonly RootContent[];
  data?: Data | undefined;
}

/** What a link of one of the eight kinds points at. */
export interface LinkTarget {
  readonly kind: LinkKind;
  /** As written, without the fragment: a local id is this briefing's. */
  readonly target: string;
  readonly fragment: string | null;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode;
  }
  interface RootContentMap {
    citation: CitationNode;
    introduction: IntroductionNode;
    body: BodyNode;
  }
  interface LinkData {
    /** Set on links of the eight kinds. */
    typedLink?: LinkTarget | undefined;
  }
  interface HeadingData {
    /** Where the heading is reached. */
    id?: string | undefined;
  }
}
