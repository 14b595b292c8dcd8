import type { Heading as HeadingNode, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { BlockDefinition } from './block.ts';
import { blocks } from './blocks/index.ts';
import { checkContent, startBlock } from './extract-block.ts';
import { checkHeading } from './extract-headings.ts';
import { addCitation, addImage, addLink } from './extract-inline.ts';
import { addProse, startSection } from './extract-sections.ts';
import type { ExtractState, Scope } from './extract-state.ts';
import { citationMark, itemMark, makeTextSink } from './extract-text.ts';

/** Walks paragraphs, lists and blocks in document order, each node once, and gathers what they hold into `state`. */
export function walkFlow(nodes: readonly RootContent[], state: ExtractState, scope: Scope): void {
  for (const node of nodes) {
    walkFlowNode(node, state, scope);
    addWords(' ', scope);
  }
}

function walkFlowNode(node: RootContent, state: ExtractState, scope: Scope): void {
  switch (node.type) {
    case 'heading':
      walkHeading(node, state, scope);
      return;
    case 'mdxJsxFlowElement':
      walkTag(node, state, scope);
      return;
    case 'footnoteDefinition':
      // The first footnote of a name counts, as for link definitions.
      if (!state.footnotes.has(node.identifier)) state.footnotes.set(node.identifier, node);
      walkInside(state, () =>
        walkFlow(node.children, state, { ...scope, sinks: [], isProse: false, position: 'footnote' }),
      );
      return;
    case 'paragraph':
    case 'list':
    case 'blockquote':
    case 'table':
    case 'code': {
      const sinks = scope.isProse ? [...scope.sinks, addProse(node, state, scope)] : scope.sinks;
      walkInside(state, () => walkContent(node, state, { ...scope, sinks, isProse: false }));
    }
  }
}

/** What stands in a paragraph, list, quotation, table or piece of code. */
function walkContent(node: Nodes, state: ExtractState, scope: Scope): void {
  switch (node.type) {
    case 'paragraph':
    case 'tableCell':
      walkLine(node.children, state, { ...scope, position: scope.position === 'flow' ? 'line' : scope.position });
      return;
    case 'blockquote':
    case 'listItem':
      walkFlow(node.children, state, scope);
      return;
    case 'code':
      addWords(node.value, scope);
      return;
    case 'list':
    case 'table':
    case 'tableRow':
      for (const child of node.children) {
        walkContent(child, state, scope);
        addWords(node.type === 'list' ? itemMark : ' ', scope);
      }
  }
}

function walkLine(nodes: readonly PhrasingContent[], state: ExtractState, scope: Scope): void {
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode') addWords(node.value, scope);
    else if (node.type === 'break') addWords(' ', scope);
    else if (node.type === 'mdxJsxTextElement') walkTag(node, state, scope);
    else if (node.type === 'image') addImage(node, state);
    else if (node.type === 'citation') {
      addCitation(node, state, scope);
      addWords(citationMark, scope);
    } else {
      if (node.type === 'link') addLink(node, state, scope);
      if ('children' in node) walkLine(node.children, state, scope);
    }
  }
}

function walkHeading(node: HeadingNode, state: ExtractState, scope: Scope): void {
  const words = makeTextSink();
  // The words of a section's own heading are its title; those of a heading inside a block belong to the block.
  const sinks = scope.isProse ? [words] : [words, ...scope.sinks];
  walkLine(node.children, state, { ...scope, sinks, position: 'line' });
  const text = words.getText();
  const heading = { id: state.addresses.next(text), depth: node.depth, text, place: state.reporter.placeOf(node) };
  checkHeading(heading, state.under.depth, state.reporter);
  node.data = { ...node.data, id: heading.id };
  state.headings.push(heading);
  state.under = { id: heading.id, depth: node.depth };
  if (scope.isProse) startSection(heading, state);
}

function walkTag(node: MdxJsxFlowElement | MdxJsxTextElement, state: ExtractState, scope: Scope): void {
  const definition = blocks.get(node.name ?? '');
  if (definition !== undefined) walkBlock(node, definition, state, scope);
  else if (node.type === 'mdxJsxTextElement') {
    if (node.name === 'br') addWords(' ', scope);
    walkLine(node.children, state, scope);
  }
}

function walkBlock(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  definition: BlockDefinition,
  state: ExtractState,
  scope: Scope,
): void {
  const block = startBlock(node, definition, state, scope);
  const words = makeTextSink();
  const isTransparent = definition.isContainer && !definition.isRecord;
  // A record's words are its own, an answer's are not the question's; all other words belong to what is around them too.
  const outer = definition.isRecord || definition.name === 'Answer' ? [] : scope.sinks;
  const isProse = scope.isProse && !definition.isRecord && !definition.mayBeEmpty;
  const inner: Scope = {
    ...scope,
    block,
    within: definition.name === 'For' ? [...scope.within, block] : scope.within,
    sinks: isProse && !isTransparent ? [words, ...outer, addProse(node, state, scope)] : [words, ...outer],
    isProse: isProse && isTransparent,
  };
  const walk = () => {
    if (node.type === 'mdxJsxFlowElement') walkFlow(node.children, state, inner);
    else walkLine(node.children, state, inner);
  };
  if (isTransparent) walk();
  else walkInside(state, walk, definition.isRecord);
  block.text = words.getText();
  checkContent(block, definition, state);
}

/** Headings inside lists, quotations and records are not what the text after them stands under. */
function walkInside(state: ExtractState, walk: () => void, mayStartAnywhere = false): void {
  const { under } = state;
  if (mayStartAnywhere) state.under = { ...under, depth: null };
  walk();
  state.under = under;
}

function addWords(words: string, { sinks }: Scope): void {
  for (const sink of sinks) sink.add(words);
}
