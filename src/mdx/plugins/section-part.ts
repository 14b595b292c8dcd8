import type { Element } from 'hast';
import type { Nodes, RootContent } from 'mdast';

declare module 'mdast' {
  interface Data {
    /** Id of the part of a section that the node is. */
    sectionPart?: string;
  }
}

/** Gives a node of prose the id under which a search finds it. */
export function nameSectionPart(node: RootContent, id: string): void {
  node.data = { ...node.data, sectionPart: id };
}

/** The drawn node with its id, where it has one. */
export function drawSectionPart(node: Nodes, drawn: Element, idPrefix: string): Element {
  const id = node.data?.sectionPart;
  if (id !== undefined) drawn.properties = { id: idPrefix + id, ...drawn.properties };
  return drawn;
}
