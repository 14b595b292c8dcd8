// TEMPORARY bridge by the lead, WITHOUT the guard's walk, so that the other parts can be joined. The guard owner replaces this file.
import { visit } from 'unist-util-visit';
import { makePlaces } from '../findings/places.ts';
import { blocks } from './blocks/index.ts';
import { extract } from './extract.ts';
import { readFrontMatter } from './front-matter.ts';
import { decodeText } from './guard/encoding.ts';
import { getSlug } from './guard/file-name.ts';
import { unmask } from './guard/mask.ts';
import { parseMdx } from './parse-mdx.ts';
import type { ParsedBriefing, SourceFile } from './parsed.ts';

export function parseBriefing(source: SourceFile): ParsedBriefing {
  const { text, findings } = decodeText(source.bytes, source.path);
  const cut = /^---\n([\s\S]*?\n)---\n/.exec(text);
  const front = readFrontMatter(cut?.[1] ?? '', source.path, 2);
  const body = cut === null ? text : cut[0].replace(/[^\n]/g, ' ') + text.slice(cut[0].length);
  const parsed = parseMdx({ file: source.path, text: body, places: makePlaces(body), blocks });
  const tree = parsed.tree ?? { type: 'root' as const, children: [] };
  visit(tree, (node, index, parent) => {
    if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return index;
    }
    if ('value' in node && typeof node.value === 'string') node.value = unmask(node.value, node.type === 'text' ? 'prose' : 'literal');
    return undefined;
  });
  const extracted = extract(tree, body, source.path);
  return { file: source.path, slug: getSlug(source.path), text: body, frontMatter: front.frontMatter, frontMatterPlaces: front.places, ...extracted,
    findings: [...findings, ...front.findings, ...parsed.findings, ...extracted.findings] };
}
