import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import { eachNode } from './plugins/each-node.ts';

/** Footnotes by identifier; the first of a name counts. */
export type Notes = ReadonlyMap<string, FootnoteDefinition>;

const notesOf = new WeakMap<Root, Notes>();

/** Every footnote of a briefing, wherever it stands. */
export function getNotes(tree: Root): Notes {
  const known = notesOf.get(tree);
  if (known !== undefined) return known;
  const notes = new Map<string, FootnoteDefinition>();
  eachNode(tree, (node) => {
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node);
    return true;
  });
  notesOf.set(tree, notes);
  return notes;
}

/**
 * The footnotes that words call for, and those that these call for in turn, each once. A briefing may have thousands of
 * notes and thousands of blocks, each drawn by itself: handing all notes to each would take the product of the two.
 */
export function collectNotes(nodes: readonly RootContent[], notes: Notes): FootnoteDefinition[] {
  const called = new Set<FootnoteDefinition>();
  const visit = (node: Nodes): boolean => {
    if (node.type !== 'footnoteReference') return true;
    const note = notes.get(node.identifier);
    if (note !== undefined) called.add(note);
    return true;
  };
  if (notes.size === 0) return [];
  for (const node of nodes) eachNode(node, visit);
  // A set goes on over what is added to it meanwhile.
  for (const note of called) for (const child of note.children) eachNode(child, visit);
  return [...called];
}
