import type { Definition, Image, Link, RootContent } from 'mdast';
import { getImageProblem } from './images.ts';
import { unmask } from './mask.ts';
import { getUrlProblem } from './urls.ts';
import { readWords, say, type Walk } from './walk.ts';

/** The first definition of a name stays while something in the text uses it and may; the others hide nothing but trouble. */
export function guardDefinition(node: Definition, walk: Walk): Definition[] {
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

/** What the definition of a name leads to. */
export function getAddress(identifier: string, { survey }: Walk): string {
  return unmask(survey.definitions.get(identifier)?.url ?? '', 'prose');
}

/** True when a link may lead there; otherwise it is told why not. */
export function isGoodLink(node: RootContent, url: string, walk: Walk): boolean {
  const problem = getUrlProblem(url);
  if (problem !== null) say(walk, node, problem);
  return problem === null;
}

/** True when an image may be shown from there; otherwise it is told why not. */
export function isGoodImage(node: RootContent, url: string, walk: Walk): boolean {
  const problem = getImageProblem(url, walk.context.file, walk.context.probeImage);
  if (problem !== null) say(walk, node, problem);
  return problem === null;
}

/** Address and title as the author wrote them. */
export function unmaskTarget(node: Link | Image | Definition, walk: Walk): void {
  node.url = unmask(node.url, 'prose');
  node.title = node.title ? readWords(node.title, node, walk) : null;
}

/** The name by which a footnote or a definition is called, as the author wrote it. */
export function unmaskLabel(node: { identifier: string; label?: string | null | undefined }): void {
  node.identifier = unmask(node.identifier, 'prose');
  node.label = unmask(node.label ?? node.identifier, 'prose');
}
