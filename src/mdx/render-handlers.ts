import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Blockquote, Code, Heading, Image, List, ListItem, Nodes, Paragraph, Table, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import type { BodyNode, IntroductionNode } from './plugins/nodes.ts';
import { drawSectionPart } from './plugins/section-part.ts';
import { drawBlock } from './render-block.ts';
import { type Drawing, drawQuietly } from './render-drawing.ts';
import { drawFootnoteReference } from './render-footnotes.ts';
import { drawCitation, drawLink } from './render-link.ts';
import { toScrollTable } from './render-table.ts';

const inlineTags: ReadonlySet<string> = new Set(['sup', 'sub', 'br']);

/** How every node of the dialect is drawn that is not drawn as in plain Markdown. */
export function makeHandlers(drawing: Drawing): Handlers {
  const { context } = drawing;
  const drawPart = (node: Nodes, drawn: Element): Element => drawSectionPart(node, drawn, context.idPrefix);
  const drawTag = (state: State, node: MdxJsxFlowElement | MdxJsxTextElement) => {
    const block = drawing.blocks.get(node);
    if (block !== undefined) {
      const drawn = drawBlock(block, drawing, () => state.all(node));
      const first = drawn.find((one) => one.type === 'element');
      if (first !== undefined) drawPart(node, first);
      return drawn;
    }
    return inlineTags.has(node.name ?? '') ? h(node.name ?? '', state.all(node)) : state.all(node);
  };
  return {
    text: (state, node: Text) => drawText(state, node, drawing),
    heading: (state, node: Heading) => drawHeading(state, node, drawing),
    blockquote: (state, node: Blockquote) =>
      drawPart(
        node,
        drawQuietly(drawing, () => defaultHandlers.blockquote(state, node)),
      ),
    code: (state, node: Code) => drawPart(node, defaultHandlers.code(state, node)),
    list: (state, node: List) => drawPart(node, defaultHandlers.list(state, node)),
    paragraph: (state, node: Paragraph) => drawPart(node, drawParagraph(state, node, drawing)),
    listItem: (state, node: ListItem, parent) => drawListItem(state, node, parent, drawing),
    link: (state, node) => drawLink(state, node, drawing),
    image: (_state, node: Image) => drawImage(node, drawing),
    table: (state, node: Table) => drawPart(node, toScrollTable(defaultHandlers.table(state, node), context.words)),
    citation: (_state, node) => drawCitation(node, drawing),
    footnoteReference: (state, node) => drawFootnoteReference(state, node, drawing),
    body: (state, { nodes }: BodyNode) => state.all({ type: 'root', children: [...nodes] }),
    introduction: (state, node: IntroductionNode) =>
      h('div', { class: 'introduction', id: `${context.idPrefix}introduction` }, state.wrap(state.all(node), true)),
    mdxJsxFlowElement: drawTag,
    mdxJsxTextElement: drawTag,
  };
}

function drawText(state: State, node: Text, drawing: Drawing): ElementContent[] {
  const text = defaultHandlers.text(state, node);
  return drawing.quiet > 0 || text.type !== 'text' ? [text] : drawing.terms.mark(text.value);
}

function drawHeading(state: State, node: Heading, drawing: Drawing): Element {
  const { record, context } = drawing;
  if (record !== null) record.first ??= node.depth;
  const level =
    record === null ? node.depth : record.level + 1 + Math.max(0, node.depth - (record.first ?? node.depth));
  drawing.level = Math.min(6, Math.max(2, level));
  drawing.terms.startPassage();
  const id = node.data?.id;
  const children = drawQuietly(drawing, () => state.all(node));
  return h(`h${drawing.level}`, { id: id === undefined ? undefined : context.idPrefix + id }, children);
}

/** A picture alone in its paragraph whose author gave it a caption is a figure. */
function drawParagraph(state: State, node: Paragraph, drawing: Drawing): Element {
  const [only, ...others] = node.children;
  if (only?.type !== 'image' || others.length > 0 || !only.title) return defaultHandlers.paragraph(state, node);
  return h('figure', { class: 'picture' }, [drawImage(only, drawing), h('figcaption', only.title)]);
}

function drawImage({ url, alt }: Image, { context }: Drawing): Element {
  const { src, width, height } = context.image(url);
  return h('img', { src, alt: alt ?? '', width, height, loading: 'lazy', decoding: 'async' });
}

/** An item of a list of tasks says in words whether it is done: a box that nobody can tick only misleads. */
function drawListItem(
  state: State,
  node: ListItem,
  parent: Parameters<State['one']>[1],
  { context }: Drawing,
): Element {
  const item = defaultHandlers.listItem(state, { ...node, checked: null }, parent);
  if (typeof node.checked !== 'boolean') return item;
  const { done, open } = context.words.blocks.task;
  const [first] = item.children.filter((child) => child.type === 'element');
  const line = first?.tagName === 'p' ? first : item;
  line.children.unshift(h('span', { class: 'task' }, `${node.checked ? done : open}: `));
  return item;
}
