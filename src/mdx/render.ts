import type { ElementContent, RootContent as HastContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Block } from './block.ts';
import { collectNotes, getNotes, type Notes } from './collect-notes.ts';
import type { ParsedBriefing, Section } from './parsed.ts';
import { eachNode } from './plugins/each-node.ts';
import { drawBlock } from './render-block.ts';
import type { RenderContext } from './render-context.ts';
import { type Drawing, makeDrawing } from './render-drawing.ts';
import { getNoteOptions, nameNotes } from './render-footnotes.ts';
import { makeHandlers } from './render-handlers.ts';

/** The whole body of a briefing, as it stands on its own page. */
export function renderBriefing(parsed: ParsedBriefing, context: RenderContext): { html: string } {
  const notes = { notePrefix: `${context.idPrefix}_`, noteTitle: 'h2' } as const;
  const drawing = makeDrawing(parsed.slug, parsed.blocks, context, notes);
  return { html: toText(drawNodes(withIntroduction(parsed), getNotes(parsed.tree), drawing)) };
}

/** One block with all that belongs to it, as it is drawn anywhere: a theme page, a pack. */
export function renderBlock(block: Block, context: RenderContext): string {
  const drawing = makeBlockDrawing(block, context);
  return toText(drawBlock(block, drawing, () => drawChildren(block, drawing)));
}

/** The words of a block alone, without what stands around them. */
export function renderBlockBody(block: Block, context: RenderContext): string {
  return toText(drawChildren(block, makeBlockDrawing(block, context)));
}

/** The prose of a section, without its heading. */
export function renderSection(parsed: ParsedBriefing, section: Section, context: RenderContext): string {
  const notes = { notePrefix: `${context.idPrefix}${section.id}_`, noteTitle: 'p' } as const;
  const drawing = makeDrawing(parsed.slug, parsed.blocks, context, notes);
  return toText(drawNodes(section.nodes, getNotes(parsed.tree), drawing));
}

function makeBlockDrawing(block: Block, context: RenderContext): Drawing {
  const notePrefix = `${context.idPrefix}${block.id ?? ''}_`;
  return makeDrawing(block.briefing, withInner(block), context, { notePrefix, noteTitle: 'p' });
}

function withInner(block: Block): Block[] {
  return [block, ...block.children.flatMap(withInner)];
}

function drawChildren(block: Block, drawing: Drawing): ElementContent[] {
  return drawNodes(block.node.children, block.footnotes, drawing);
}

/** @param notes those of the whole briefing; only those that are called for are drawn */
function drawNodes(nodes: readonly RootContent[], notes: Notes, drawing: Drawing): ElementContent[] {
  const drawn = toHast(
    { type: 'root', children: [{ type: 'body', nodes }, ...collectNotes(nodes, notes)] },
    { ...getNoteOptions(drawing), handlers: makeHandlers(drawing), unknownHandler: () => undefined },
  );
  const content = drawn.type === 'root' ? drawn.children.filter(isContent) : [];
  nameNotes(content, drawing);
  return content;
}

function isContent(node: HastContent): node is ElementContent {
  return node.type === 'element' || node.type === 'text' || node.type === 'raw';
}

/** The tree with what stands before the first heading put together, so that it has an address of its own. */
function withIntroduction({ tree, sections }: ParsedBriefing): RootContent[] {
  const [first] = sections;
  if (first?.title !== null) return tree.children;
  const end = tree.children.findIndex(holdsHeading);
  const children = end === -1 ? tree.children : tree.children.slice(0, end);
  return [{ type: 'introduction', children }, ...(end === -1 ? [] : tree.children.slice(end))];
}

function holdsHeading(node: RootContent): boolean {
  let found = false;
  eachNode(node, ({ type }) => {
    found ||= type === 'heading';
    return !found;
  });
  return found;
}

function toText(content: readonly ElementContent[]): string {
  // Raw HTML comes from one place only, `<Include>`, and that is HTML which this file has made.
  return toHtml({ type: 'root', children: [...content] }, { allowDangerousHtml: true });
}
