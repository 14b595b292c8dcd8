import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Node, Parent } from 'unist';

const phrasing: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'image',
  'footnoteReference',
  'mdxJsxTextElement',
]);

/** True for what stands in a line of text. */
export function isPhrasing(node: RootContent): node is PhrasingContent {
  return phrasing.has(node.type);
}

/** Gives a node other children; which kinds may stand in which is the caller's to know. */
export function setChildren(parent: Parent, children: Node[]): void {
  parent.children = children;
}

/** Runs of words among blocks, each in a paragraph of its own; runs of nothing but white space go. */
export function wrapPhrasing(children: readonly RootContent[]): RootContent[] {
  const wrapped: RootContent[] = [];
  let run: PhrasingContent[] = [];
  const close = (): void => {
    if (run.some((node) => node.type !== 'text' || node.value.trim() !== '')) wrapped.push(makeParagraph(run));
    run = [];
  };
  for (const child of children) {
    if (isPhrasing(child)) {
      run.push(child);
    } else {
      close();
      wrapped.push(child);
    }
  }
  close();
  return wrapped;
}

function makeParagraph(children: PhrasingContent[]): Paragraph {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return { type: 'paragraph', children, ...(start && end ? { position: { start, end } } : {}) };
}

/** True when a tree has more levels than `limit`; does not itself go deep. */
export function isDeeperThan(tree: Root, limit: number): boolean {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return false;
}
