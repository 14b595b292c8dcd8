import type { Definition, Nodes, Root } from 'mdast';

/** What has to be known of a whole tree before any part of it is judged. */
export interface Survey {
  /** Offset of a node that lies deeper than allowed; null where none does. */
  readonly tooDeepAt: number | null;
  /** The first definition of each name, as CommonMark has it. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Names that a link or an image in the text uses. */
  readonly used: ReadonlySet<string>;
}

/** Looks at every node once, level by level: does not itself go deep, and stops at the first level below `deepest`. */
export function surveyTree(tree: Root, deepest: number): Survey {
  const definitions = new Map<string, Definition>();
  const used = new Set<string>();
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return { tooDeepAt: level[0]?.position?.start.offset ?? 0, definitions, used };
    const next: Nodes[] = [];
    for (const node of level) {
      if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
      if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
      if ('children' in node) for (const child of node.children) next.push(child);
    }
    level = next;
  }
  return { tooDeepAt: null, definitions, used };
}
