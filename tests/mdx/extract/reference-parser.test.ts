import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { everyBlock, readBody, readTree } from '../support/read-body.ts';

test('a tree of the reference parser gives the same records at the same places', () => {
  // Front matter is blanked, as remark-parse does not know it.
  const text = everyBlock.replace(/^---\n.*?\n---/s, (front) => front.replace(/[^\n]/g, ' '));
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(text);
  const theirs = readTree(tree, text);
  const ours = readBody(text);
  const look = ({ blocks, sections, headings, citations, links }: typeof ours) => ({
    blocks: blocks.map(({ name, id, attributes, places, place, section, text }) => [
      name,
      id,
      attributes,
      [...places],
      place,
      section,
      text,
    ]),
    sections: sections.map(({ id, title, text, place, within }) => [id, title, text, place, within.length]),
    headings,
    citations: citations.map(({ source, page, place, block }) => [source, page, place, block?.id]),
    links: links.map(({ kind, target, text, place }) => [kind, target, text, place]),
  });
  expect(ours.blocks).toHaveLength(14);
  expect(look(theirs)).toEqual(look(ours));
});
