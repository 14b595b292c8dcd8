import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Finding } from '../../findings/finding.ts';
import { guardAttributes } from './attributes.ts';
import { isInlineName } from './dialect.ts';
import { getEmbeddedScript } from './embedded-post.ts';
import { tooDeep } from './excess-words.ts';
import { findAt, type RefusedTag } from './explanation.ts';
import { getExpressionFindings, hasMarks } from './expressions.ts';
import { getAddress, guardDefinition, isGoodImage, isGoodLink, unmaskLabel, unmaskTarget } from './guard-addresses.ts';
import { unmask } from './mask.ts';
import { rawElements } from './raw-elements.ts';
import { deepestTree } from './size-and-depth.ts';
import { surveyTree } from './survey-tree.ts';
import { endOf, type GuardContext, readWords, say, setChildren, startOf, type Walk } from './walk.ts';

export interface Guarded {
  /** Only what the dialect allows: nothing in it can run, and no address in it is unchecked. */
  readonly tree: Root;
  readonly findings: readonly Finding[];
  readonly refused: readonly RefusedTag[];
}

/**
 * Leaves of a parsed tree only what the dialect allows, by a closed list of node types, and says of each other thing why it may
 * not stand there. Comments go without a word. Where words may stand and where blocks, and whether what is named exists, is not
 * asked here. Changes the tree it is given.
 */
export function guardTree(tree: Root, context: GuardContext): Guarded {
  const survey = surveyTree(tree, deepestTree);
  if (survey.tooDeepAt !== null) {
    const finding = findAt(context, survey.tooDeepAt, tooDeep);
    return { tree: { type: 'root', children: [] }, findings: [finding], refused: [] };
  }
  const walk: Walk = { context, survey, hasEntities: context.text.includes('&'), findings: [], refused: [] };
  setChildren(tree, guardAll(tree.children, walk));
  return { tree, findings: walk.findings, refused: walk.refused };
}

function guardAll(nodes: readonly RootContent[], walk: Walk): RootContent[] {
  const kept: RootContent[] = [];
  let skipTo = 0;
  for (const [index, node] of nodes.entries()) {
    if (index < skipTo) continue;
    const script = getEmbeddedScript(nodes, index);
    if (script === null) kept.push(...guardNode(node, walk));
    else {
      walk.refused.push({ name: 'script', offset: startOf(script.node), from: startOf(node) });
      skipTo = script.index + 1;
    }
  }
  return kept;
}

/** What may stand in the place of a node: itself, its children, or nothing. */
function guardNode(node: RootContent, walk: Walk): readonly RootContent[] {
  switch (node.type) {
    case 'text':
      if (hasMarks(node.value)) walk.findings.push(...getExpressionFindings(walk.context, startOf(node), endOf(node)));
      node.value = readWords(node.value, node, walk);
      return [node];
    case 'inlineCode':
      node.value = unmask(node.value, 'literal');
      return [node];
    case 'code':
      node.value = unmask(node.value, 'literal');
      node.lang = node.lang ? readWords(node.lang, node, walk) : null;
      node.meta = node.meta ? readWords(node.meta, node, walk) : null;
      return [node];
    case 'break':
    case 'thematicBreak':
      return [node];
    case 'footnoteReference':
      unmaskLabel(node);
      return [node];
    case 'paragraph':
    case 'heading':
      setChildren(node, guardAll(node.children, walk));
      return node.children.every(isBlank) ? [] : [node];
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
    case 'tableCell':
      setChildren(node, guardAll(node.children, walk));
      return [node];
    case 'footnoteDefinition':
      unmaskLabel(node);
      setChildren(node, guardAll(node.children, walk));
      return [node];
    case 'link':
      unmaskTarget(node, walk);
      setChildren(node, guardAll(node.children, walk));
      return isGoodLink(node, node.url, walk) ? [node] : node.children;
    case 'linkReference':
      setChildren(node, guardAll(node.children, walk));
      if (!isGoodLink(node, getAddress(node.identifier, walk), walk)) return node.children;
      unmaskLabel(node);
      return [node];
    case 'image':
      unmaskTarget(node, walk);
      node.alt = readWords(node.alt ?? '', node, walk);
      return isGoodImage(node, node.url, walk) ? [node] : [];
    case 'imageReference':
      node.alt = readWords(node.alt ?? '', node, walk);
      if (!isGoodImage(node, getAddress(node.identifier, walk), walk)) return [];
      unmaskLabel(node);
      return [node];
    case 'definition':
      return guardDefinition(node, walk);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return guardElement(node, walk);
    default:
      return guardStranger(node, walk);
  }
}

function guardElement(node: MdxJsxFlowElement | MdxJsxTextElement, walk: Walk): readonly RootContent[] {
  const { context } = walk;
  const name = unmask(node.name ?? '', 'literal');
  if (!context.blocks.has(name) && !isInlineName(name)) return refuse(node, name, walk);
  const { attributes, findings } = guardAttributes(context, name, node.attributes, startOf(node));
  walk.findings.push(...findings);
  node.name = name;
  node.attributes = attributes;
  setChildren(node, name === 'br' ? [] : guardAll(node.children, walk));
  return [node];
}

/** The element goes; what was meant as words stays. */
function refuse(node: MdxJsxFlowElement | MdxJsxTextElement, name: string, walk: Walk): readonly RootContent[] {
  walk.refused.push({ name, offset: startOf(node) });
  return rawElements.includes(name.toLowerCase()) ? [] : guardAll(node.children, walk);
}

/** Comments go without a word; whatever else is left is nothing that a briefing can hold. */
function guardStranger(node: Nodes, walk: Walk): RootContent[] {
  if ('value' in node && typeof node.value === 'string' && /^\s*\/\*/.test(node.value)) return [];
  say(walk, node, {
    rule: 'not-allowed',
    message: 'This part is written in a way that a briefing cannot hold.',
    why: 'A briefing is words, never a program, so that anybody’s briefing is safe to publish.',
    fix: 'Delete it, or write it as ordinary text.',
  });
  return [];
}

function isBlank(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
