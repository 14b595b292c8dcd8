import type { Definition, Image, Link, Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node, Parent } from 'unist';
import type { Finding } from '../../findings/finding.ts';
import { hiddenCharacters } from '../../findings/hidden-characters.ts';
import { showText } from '../../findings/show-text.ts';
import { guardAttributes } from './attributes.ts';
import { isInlineName } from './dialect.ts';
import { getEmbeddedScript } from './embedded-post.ts';
import { findAt, type RefusedTag, type Source } from './explanation.ts';
import { getExpressionFindings, hasMarks } from './expressions.ts';
import { getImageProblem, type ImageProbe } from './images.ts';
import { unmask } from './mask.ts';
import { rawElements } from './raw-elements.ts';
import { deepestTree, tooDeep } from './size-and-depth.ts';
import { type Survey, surveyTree } from './survey-tree.ts';
import { getUrlProblem } from './urls.ts';

export interface GuardContext extends Source {
  /** The masked text that the tree was parsed from; its offsets are those of `text`. */
  readonly masked: string;
  /** null where nobody may read files: then only the address of an image is judged. */
  readonly probeImage: ImageProbe | null;
}

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

interface Walk {
  readonly context: GuardContext;
  readonly survey: Survey;
  /** Without them nothing can be in the tree that was not in the text. */
  readonly hasEntities: boolean;
  readonly findings: Finding[];
  readonly refused: RefusedTag[];
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
      if (hasMarks(node.value))
        say(walk, getExpressionFindings(walk.context, walk.context.masked, startOf(node), endOf(node)));
      node.value = show(unmask(node.value, 'prose'), node, walk);
      return [node];
    case 'inlineCode':
      node.value = unmask(node.value, 'literal');
      return [node];
    case 'code':
      node.value = unmask(node.value, 'literal');
      node.lang = node.lang ? show(unmask(node.lang, 'prose'), node, walk) : null;
      node.meta = node.meta ? show(unmask(node.meta, 'prose'), node, walk) : null;
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
      node.alt = show(unmask(node.alt ?? '', 'prose'), node, walk);
      return isGoodImage(node, node.url, walk) ? [node] : [];
    case 'imageReference':
      node.alt = show(unmask(node.alt ?? '', 'prose'), node, walk);
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
  say(walk, findings);
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

/** The first definition of a name stays while something in the text uses it and may; the others hide nothing but trouble. */
function guardDefinition(node: Definition, walk: Walk): RootContent[] {
  const { definitions, used } = walk.survey;
  const isUsed = definitions.get(node.identifier) === node && used.has(node.identifier);
  unmaskTarget(node, walk);
  if (!isUsed) {
    isGoodLink(node, node.url, walk);
    return [];
  }
  const isSafe = getUrlProblem(node.url) === null || getImageProblem(node.url, walk.context.file, null) === null;
  unmaskLabel(node);
  return isSafe ? [node] : [];
}

function getAddress(identifier: string, { survey }: Walk): string {
  return unmask(survey.definitions.get(identifier)?.url ?? '', 'prose');
}

function isGoodLink(node: RootContent, url: string, walk: Walk): boolean {
  const problem = getUrlProblem(url);
  if (problem !== null) say(walk, [findAt(walk.context, startOf(node), problem)]);
  return problem === null;
}

function isGoodImage(node: RootContent, url: string, walk: Walk): boolean {
  const problem = getImageProblem(url, walk.context.file, walk.context.probeImage);
  if (problem !== null) say(walk, [findAt(walk.context, startOf(node), problem)]);
  return problem === null;
}

/** Comments go without a word; whatever else is left is nothing that a briefing can hold. */
function guardStranger(node: Nodes, walk: Walk): RootContent[] {
  if ('value' in node && typeof node.value === 'string' && /^\s*\/\*/.test(node.value)) return [];
  say(walk, [
    findAt(walk.context, startOf(node), {
      rule: 'not-allowed',
      message: 'This part is written in a way that a briefing cannot hold.',
      why: 'A briefing is words, never a program, so that anybody’s briefing is safe to publish.',
      fix: 'Delete it, or write it as ordinary text.',
    }),
  ]);
  return [];
}

/** Which kinds of node may stand in which is not asked: nothing is put where its like did not stand before. */
function setChildren(parent: Parent, children: Node[]): void {
  parent.children = children;
}

function say(walk: Walk, findings: readonly Finding[]): void {
  walk.findings.push(...findings);
}

function unmaskTarget(node: Link | Image | Definition, walk: Walk): void {
  node.url = unmask(node.url, 'prose');
  node.title = node.title ? show(unmask(node.title, 'prose'), node, walk) : null;
}

/** Entities such as `&#x202e;` bring hidden characters back that were taken out of the text. */
function show(value: string, node: RootContent, walk: Walk): string {
  if (!walk.hasEntities || value.search(hiddenCharacters) === -1) return value;
  say(walk, [findAt(walk.context, startOf(node), hiddenEntity)]);
  return showText(value);
}

const hiddenEntity = {
  rule: 'hidden-character',
  message: 'A character is written here as a code that begins with & and cannot be seen on the page.',
  why: 'It can break words, or make text read otherwise than it looks.',
  fix: 'Delete the code, from the & to the semicolon.',
};

function unmaskLabel(node: { identifier: string; label?: string | null | undefined }): void {
  node.identifier = unmask(node.identifier, 'prose');
  node.label = unmask(node.label ?? node.identifier, 'prose');
}

function isBlank(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

function endOf({ position }: Nodes): number {
  return position?.end.offset ?? 0;
}
