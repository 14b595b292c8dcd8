import type { Definition, ImageReference, LinkReference, PhrasingContent, Root } from 'mdast';
import { eachNode, isLine, type Line } from './each-node.ts';

/**
 * Turns `[text][label]` and `![alt][label]` into plain links and images, so that a record drawn far from its definitions
 * still has them. Changes the tree.
 */
export function inlineReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  const lines: Line[] = [];
  eachNode(tree, (node) => {
    // The first definition of a label counts: https://spec.commonmark.org/0.31.2/#matches
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    else if (isLine(node) && node.children.some(isReference)) lines.push(node);
    return true;
  });
  // Backwards, so that a picture is put into its link before that link is made anew.
  for (const line of lines.reverse()) {
    line.children = line.children.map((child) => (isReference(child) ? resolve(child, definitions) : child));
  }
}

function isReference(node: PhrasingContent): node is LinkReference | ImageReference {
  return node.type === 'linkReference' || node.type === 'imageReference';
}

function resolve(node: LinkReference | ImageReference, definitions: ReadonlyMap<string, Definition>): PhrasingContent {
  const definition = definitions.get(node.identifier);
  if (definition === undefined) return node;
  const { url, title = null } = definition;
  const { position } = node;
  if (node.type === 'linkReference') return { type: 'link', url, title, children: node.children, position };
  return { type: 'image', url, title, alt: node.alt ?? null, position };
}
