import type { Nodes, RootContent } from 'mdast';
import type { Node, Parent } from 'unist';
import type { Finding } from '../../findings/finding.ts';
import { hiddenCharacters } from '../../findings/hidden-characters.ts';
import { showText } from '../../findings/show-text.ts';
import { findAt, type ProblemWords, type RefusedTag, type Source } from './explanation.ts';
import type { ImageProbe } from './images.ts';
import { unmask } from './mask.ts';
import type { Survey } from './survey-tree.ts';

export interface GuardContext extends Source {
  /** The masked text that the tree was parsed from; its offsets are those of `text`. */
  readonly masked: string;
  /** null where nobody may read files: then only the address of an image is judged. */
  readonly probeImage: ImageProbe | null;
}

/** What the walk through a tree carries with it, and gathers. */
export interface Walk {
  readonly context: GuardContext;
  readonly survey: Survey;
  /** Without them nothing can be in the tree that was not in the text. */
  readonly hasEntities: boolean;
  readonly findings: Finding[];
  readonly refused: RefusedTag[];
}

/** One Finding at the start of a node. */
export function say(walk: Walk, node: Nodes, words: ProblemWords): void {
  walk.findings.push(findAt(walk.context, startOf(node), words));
}

/** The words of a node as the author wrote them, without characters that nobody can see. */
export function readWords(value: string, node: RootContent, walk: Walk): string {
  const words = unmask(value, 'prose');
  // Entities such as `&#x202e;` bring back what was taken out of the text.
  if (!walk.hasEntities || words.search(hiddenCharacters) === -1) return words;
  say(walk, node, hiddenEntity);
  return showText(words);
}

const hiddenEntity: ProblemWords = {
  rule: 'hidden-character',
  message: 'A character is written here as a code that begins with & and cannot be seen on the page.',
  why: 'It can break words, or make text read otherwise than it looks.',
  fix: 'Delete the code, from the & to the semicolon.',
};

/** Which kinds of node may stand in which is not asked: nothing is put where its like did not stand before. */
export function setChildren(parent: Parent, children: Node[]): void {
  parent.children = children;
}

export function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

export function endOf({ position }: Nodes): number {
  return position?.end.offset ?? 0;
}
