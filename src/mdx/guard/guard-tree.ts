import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Finding } from '../../findings/finding.ts';
import { guardAttributes } from './attributes.ts';
import { isInlineName, nameBlockFirst } from './dialect.ts';
import { findAt, type RefusedTag, type Source } from './explanation.ts';
import { getExpressionFindings, hasMarks } from './expressions.ts';
import { getImageProblem, type ImageProbe } from './images.ts';
import { unmask } from './mask.ts';
import { rawElements } from './raw-elements.ts';
import { getReferences, type References } from './references.ts';
import { deepestTree, tooDeep } from './size-and-depth.ts';
import { isDeeperThan, isPhrasing, setChildren, wrapPhrasing } from './tree.ts';
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
 * not stand there. Links and images by reference become plain ones, so that no address hides in a definition; comments
 * go; text straight inside a block becomes a paragraph. Changes the tree it is given.
 */
export function guardTree(tree: Root, context: GuardContext): Guarded {
  if (isDeeperThan(tree, deepestTree)) {
    return { tree: { type: 'root', children: [] }, findings: [findAt(context, 0, tooDeep)], refused: [] };
  }
  const walk: Walk = { context, references: getReferences(tree), findings: [], refused: [] };
  setChildren(tree, wrapPhrasing(guardAll(tree.children, walk)));
  return { tree, findings: walk.findings, refused: walk.refused };
}

interface Walk {
  readonly context: GuardContext;
  readonly references: References;
  readonly findings: Finding[];
  readonly refused: RefusedTag[];
}

function guardAll(nodes: readonly RootContent[], walk: Walk): RootContent[] {
  return nodes.flatMap((node) => guardNode(node, walk));
}

/** What may stand in the place of a node: itself, its children, or nothing. */
function guardNode(node: RootContent, walk: Walk): RootContent[] {
  switch (node.type) {
    case 'text':
      if (hasMarks(node.value))
        say(walk, getExpressionFindings(walk.context, walk.context.masked, startOf(node), endOf(node)));
      node.value = unmask(node.value, 'prose');
      return [node];
    case 'inlineCode':
      node.value = unmask(node.value, 'literal');
      return [node];
    case 'code':
      node.value = unmask(node.value, 'literal');
      node.lang = node.lang ? unmask(node.lang, 'prose') : null;
      node.meta = node.meta ? unmask(node.meta, 'prose') : null;
      return [node];
    case 'break':
    case 'thematicBreak':
      return [node];
    case 'footnoteReference':
      node.identifier = unmask(node.identifier, 'prose');
      node.label = unmask(node.label ?? node.identifier, 'prose');
      return [node];
    case 'paragraph':
    case 'heading':
      setChildren(node, guardAll(node.children, walk));
      return node.children.every(isBlank) ? [] : [node];
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'list':
    case 'table':
    case 'tableRow':
    case 'tableCell':
      setChildren(node, guardAll(node.children, walk));
      return [node];
    case 'blockquote':
    case 'listItem':
      setChildren(node, wrapPhrasing(guardAll(node.children, walk)));
      return [node];
    case 'footnoteDefinition':
      node.identifier = unmask(node.identifier, 'prose');
      node.label = unmask(node.label ?? node.identifier, 'prose');
      setChildren(node, wrapPhrasing(guardAll(node.children, walk)));
      return [node];
    case 'link':
      return guardLink(node, node.url, node.title, guardAll(node.children, walk), walk);
    case 'linkReference': {
      const target = walk.references.get(node.identifier);
      return guardLink(node, target?.url ?? '', target?.title, guardAll(node.children, walk), walk);
    }
    case 'image':
      return guardImage(node, node.url, node.title, node.alt, walk);
    case 'imageReference': {
      const target = walk.references.get(node.identifier);
      return guardImage(node, target?.url ?? '', target?.title, node.alt, walk);
    }
    case 'definition':
      if (!walk.references.isUsed(node.identifier)) guardAddress(node, node.url, walk);
      return [];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return guardElement(node, walk);
    default:
      return guardStranger(node, walk);
  }
}

function guardElement(node: MdxJsxFlowElement | MdxJsxTextElement, walk: Walk): RootContent[] {
  const { context } = walk;
  const name = unmask(node.name ?? '', 'literal');
  const isBlock = context.blocks.has(name);
  if (!isBlock && !isInlineName(name)) return refuse(node, name, walk);

  const { attributes, findings } = guardAttributes(context, name, node.attributes, startOf(node));
  say(walk, findings);
  const children = guardAll(node.children, walk);
  if (isBlock && node.type === 'mdxJsxFlowElement') {
    node.attributes = attributes;
    setChildren(node, wrapPhrasing(children));
    return [node];
  }
  if (!isBlock && children.every(isPhrasing)) {
    const inline: MdxJsxTextElement = {
      type: 'mdxJsxTextElement',
      name,
      attributes,
      children: name === 'br' ? [] : children,
    };
    return [node.position === undefined ? inline : { ...inline, position: node.position }];
  }
  say(walk, [findAt(context, startOf(node), isBlock ? getBlockInText(context, name) : getFlowInInline(name))]);
  return children;
}

/** The element goes; what was meant as words stays. */
function refuse(node: MdxJsxFlowElement | MdxJsxTextElement, name: string, walk: Walk): RootContent[] {
  walk.refused.push({ name, offset: startOf(node) });
  return rawElements.includes(name.toLowerCase()) ? [] : guardAll(node.children, walk);
}

function guardLink(
  node: RootContent,
  url: string,
  title: string | null | undefined,
  children: RootContent[],
  walk: Walk,
): RootContent[] {
  const address = unmask(url, 'prose');
  if (!guardAddress(node, address, walk)) return children;
  const words = children.filter(isPhrasing).filter((child) => child.type !== 'link');
  return [{ type: 'link', url: address, title: guardTitle(title), children: words, ...at(node) }];
}

function guardImage(
  node: RootContent,
  url: string,
  title: string | null | undefined,
  alt: string | null | undefined,
  walk: Walk,
): RootContent[] {
  const { context } = walk;
  const address = unmask(url, 'prose');
  const problem = getImageProblem(address, context.file, context.probeImage);
  if (problem !== null) {
    say(walk, [findAt(context, startOf(node), problem)]);
    return [];
  }
  return [{ type: 'image', url: address, title: guardTitle(title), alt: unmask(alt ?? '', 'prose'), ...at(node) }];
}

/** True when the address may be used. */
function guardAddress(node: RootContent, url: string, { context, findings }: Walk): boolean {
  const problem = getUrlProblem(unmask(url, 'prose'));
  if (problem !== null) findings.push(findAt(context, startOf(node), problem));
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

function getBlockInText(source: Source, name: string) {
  return {
    rule: 'block-on-own-line',
    message: `${nameBlockFirst(source.blocks, name, null)} stands in the middle of a line of text.`,
    why: 'A block is a part of the page by itself, with its own address.',
    fix: `Put <${name} …> and </${name}> each on a line of its own, with an empty line before the first.`,
  };
}

function getFlowInInline(name: string) {
  return {
    rule: 'block-on-own-line',
    message: `<${name}> holds a whole paragraph.`,
    why: 'It can only hold a few words of one paragraph.',
    fix: `Put <${name}> and </${name}> around the words themselves, on one line.`,
  };
}

function say(walk: Walk, findings: readonly Finding[]): void {
  walk.findings.push(...findings);
}

function guardTitle(title: string | null | undefined): string | null {
  return title ? unmask(title, 'prose') : null;
}

function isBlank(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function at({ position }: Nodes) {
  return position === undefined ? {} : { position };
}

function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

function endOf({ position }: Nodes): number {
  return position?.end.offset ?? 0;
}
