import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

export interface References {
  /** The first definition of an identifier, as CommonMark has it. */
  get(identifier: string): Definition | undefined;
  /** True when a link or an image in the text uses it. */
  isUsed(identifier: string): boolean;
}

/** The definitions of a tree, wherever they stand. */
export function getReferences(tree: Root): References {
  const definitions = new Map<string, Definition>();
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  return { get: (identifier) => definitions.get(identifier), isUsed: (identifier) => used.has(identifier) };
}
