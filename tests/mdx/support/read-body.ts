import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Block } from '../../../src/mdx/block.ts';
import { type Extracted, extract } from '../../../src/mdx/extract.ts';
import type { ParsedBriefing } from '../../../src/mdx/parsed.ts';

/** The body of a briefing as extraction gives it, from text that the guard would let through. */
export function readBody(text: string, file = 'briefings/here.mdx'): Extracted & ParsedBriefing {
  const tree = mdxToMdast(text);
  if (tree.type !== 'root') throw new Error('The parser gave no tree.');
  return readTree(tree, text, file);
}

/** The first block of a body, or the one of an id. */
export function getBlock({ blocks }: Pick<Extracted, 'blocks'>, id?: string): Block {
  const block = id === undefined ? blocks[0] : blocks.find((other) => other.id === id);
  if (block === undefined) throw new Error(`There is no block ${id}.`);
  return block;
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
