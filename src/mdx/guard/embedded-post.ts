import type { RootContent } from 'mdast';

/**
 * The code that social media give for embedding a post is a quotation and then a script. Where such code begins at `index`: its
 * script; otherwise null. The two are one mistake to whoever pasted them.
 */
export function getEmbeddedScript(
  nodes: readonly RootContent[],
  index: number,
): { readonly node: RootContent; readonly index: number } | null {
  if (getElementName(nodes[index]) !== 'blockquote') return null;
  const next = nodes.findIndex((node, at) => at > index && !(node.type === 'text' && node.value.trim() === ''));
  const node = nodes[next];
  return node !== undefined && getElementName(node) === 'script' ? { node, index: next } : null;
}

function getElementName(node: RootContent | undefined): string | null {
  const isElement = node?.type === 'mdxJsxFlowElement' || node?.type === 'mdxJsxTextElement';
  return isElement ? (node.name?.toLowerCase() ?? null) : null;
}
