import type { Nodes, Root } from 'mdast';
import { blocks } from '../../../../src/mdx/blocks/index.ts';
import { getImageProblem } from '../../../../src/mdx/guard/images.ts';
import { getUrlProblem } from '../../../../src/mdx/guard/urls.ts';

const harmless: ReadonlySet<string> = new Set(
  'root paragraph heading text emphasis strong delete inlineCode code break thematicBreak link image linkReference imageReference definition footnoteReference footnoteDefinition list listItem blockquote table tableRow tableCell citation'.split(
    ' ',
  ),
);

/** Everything in a tree that the dialect does not allow, written without the guard's own walk. */
export function findUnsafe(tree: Root): string[] {
  const found: string[] = [];
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const name = node.name ?? '';
      const known: readonly string[] = Object.keys(blocks.get(name)?.attributes ?? {});
      if (!blocks.has(name) && !['sup', 'sub', 'br'].includes(name)) found.push(`<${name}>`);
      for (const attribute of node.attributes) {
        const isPlain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
        if (!isPlain || !known.includes(attribute.name)) found.push(`attribute ${JSON.stringify(attribute)}`);
      }
      if (new Set(node.attributes.map((one) => ('name' in one ? one.name : ''))).size < node.attributes.length) {
        found.push('an attribute twice');
      }
    } else if (!harmless.has(node.type)) found.push(node.type);
    if (node.type === 'link' && getUrlProblem(node.url) !== null) found.push(`link ${node.url}`);
    if (node.type === 'image' && getImageProblem(node.url, '', null) !== null) found.push(`image ${node.url}`);
    if (
      node.type === 'definition' &&
      getUrlProblem(node.url) !== null &&
      getImageProblem(node.url, '', null) !== null
    ) {
      found.push(`definition ${node.url}`);
    }
    const strings = Object.entries(node).filter(([, value]) => typeof value === 'string');
    for (const [key, value] of strings) {
      if (/[\u{FDD0}-\u{FDEF}\u{F002}]/u.test(String(value))) found.push(`a mark in ${key}`);
    }
    if ('children' in node) open.push(...node.children);
  }
  return found;
}
