import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { blocks } from '../blocks/index.ts';

type FlowContent = BlockContent | DefinitionContent;

const phrasingTypes: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxJsxTextElement',
]);

const flowTypes: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'list',
  'blockquote',
  'table',
  'code',
  'thematicBreak',
  'definition',
  'footnoteDefinition',
]);

/**
 * Gives every container (page, block, list item, quotation, footnote) whole paragraphs and blocks only. MDX leaves bare
 * words in a tag that opens and closes on one line, and a block in a paragraph when text shares its line:
 * `What would you do? <Answer>…</Answer>`. Both are how people write, so both are put in order here. Changes the tree.
 */
export function liftBlocks(tree: Root): void {
  tree.children = toFlow(tree.children);
}

function toFlow(children: readonly RootContent[]): FlowContent[] {
  const flow: FlowContent[] = [];
  let line: PhrasingContent[] = [];
  const endLine = (): void => {
    const first = line[0];
    const last = line.at(-1);
    if (line.some(isVisible)) flow.push({ type: 'paragraph', children: line, ...spanOf(first, last) });
    line = [];
  };
  const add = (node: RootContent): void => {
    if (isTag(node) && blocks.has(node.name ?? '')) {
      endLine();
      flow.push({ ...node, type: 'mdxJsxFlowElement', children: toFlow(node.children) });
    } else if (node.type === 'mdxJsxFlowElement') {
      line.push({ ...node, type: 'mdxJsxTextElement', children: toPhrasing(node.children) });
    } else if (isPhrasing(node)) {
      line.push(node);
    } else if (isFlow(node)) {
      endLine();
      flow.push(withFlowInside(node));
    }
  };
  for (const child of children) {
    if (child.type !== 'paragraph') add(child);
    else if (child.children.some((node) => isTag(node) && blocks.has(node.name ?? ''))) {
      endLine();
      child.children.forEach(add);
      endLine();
    } else {
      endLine();
      flow.push(child);
    }
  }
  endLine();
  return flow;
}

function withFlowInside(node: FlowContent): FlowContent {
  if (node.type === 'blockquote' || node.type === 'footnoteDefinition') node.children = toFlow(node.children);
  else if (node.type === 'list') for (const item of node.children) item.children = toFlow(item.children);
  return node;
}

/** All words of what stands in `<sup>` and the like when its tags stand on lines of their own. */
function toPhrasing(children: readonly RootContent[]): PhrasingContent[] {
  return children.flatMap((child) => {
    if (isPhrasing(child)) return [child];
    return 'children' in child ? toPhrasing(child.children) : [];
  });
}

function isTag(node: RootContent): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function isPhrasing(node: RootContent): node is PhrasingContent {
  return phrasingTypes.has(node.type);
}

function isFlow(node: RootContent): node is FlowContent {
  return flowTypes.has(node.type);
}

function isVisible(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value.trim() !== '';
}

function spanOf(first: PhrasingContent | undefined, last: PhrasingContent | undefined): Pick<Paragraph, 'position'> {
  if (!first?.position || !last?.position) return {};
  return { position: { start: first.position.start, end: last.position.end } };
}
