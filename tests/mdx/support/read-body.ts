import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { type Extracted, extract } from '../../../src/mdx/extract.ts';
import type { ParsedBriefing } from '../../../src/mdx/parsed.ts';

/** The body of a briefing as extraction gives it, from text that the guard would let through. */
export function readBody(text: string, file = 'briefings/here.mdx'): Extracted & ParsedBriefing {
  return readTree(mdxToMdast(text), text, file);
}

/** The same from a tree that any parser made. */
export function readTree(tree: Root, text: string, file = 'briefings/here.mdx'): Extracted & ParsedBriefing {
  tree.children = tree.children.filter((node) => node.type !== 'yaml');
  const slug = file.replace(/^.*\/|\.mdx$/g, '');
  return { file, slug, text, frontMatter: null, frontMatterPlaces: new Map(), ...extract(tree, text, file) };
}

export const everyBlock = readFileSync(
  new URL('../../fixtures/every-block/briefings/every-block.mdx', import.meta.url),
  'utf8',
);

/** Rule, place and words of every finding, as a report shows them. */
export function listFindings({ findings }: Pick<Extracted, 'findings'>): string[] {
  return findings.map(({ rule, line, column, message }) => `${line}:${column} ${rule}: ${message}`);
}
