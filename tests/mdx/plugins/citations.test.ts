import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { eachNode } from '../../../src/mdx/plugins/each-node.ts';
import { readBody } from '../support/read-body.ts';

/** Every text and citation of a body, with what stands in the file at its position. */
function getPieces(text: string): [string, string][] {
  const pieces: [string, string][] = [];
  eachNode(readBody(text).tree, (node: Nodes) => {
    if (node.type !== 'text' && node.type !== 'citation') return true;
    pieces.push([node.value, text.slice(node.position?.start.offset, node.position?.end.offset)]);
    return true;
  });
  return pieces;
}

test('text around citations keeps its place in the file', () => {
  expect(getPieces('One [@a, p. 3] two [@b p3] three.')).toEqual([
    ['One ', 'One '],
    ['[@a, p. 3]', '[@a, p. 3]'],
    [' two ', ' two '],
    ['[@b p3]', '[@b p3]'],
    [' three.', ' three.'],
  ]);
});

test('an escaped bracket is text, and what follows it is found', () => {
  expect(getPieces('No \\[@a], but [@b].')).toEqual([
    ['No [@a], but ', 'No \\[@a], but '],
    ['[@b]', '[@b]'],
    ['.', '.'],
  ]);
});

test('where a bracket is written as an entity the place is that of the whole text', () => {
  expect(getPieces('No &#91;@a] or [@b].')[1]).toEqual(['[@a]', 'No &#91;@a] or [@b].']);
});

test('a link and code are not looked into', () => {
  expect(readBody('[see [@a]](https://example.org) `[@b]`\n\n```\n[@d]\n```').citations).toEqual([]);
});

test('citations are found in every kind of line', () => {
  const text =
    '## H [@a]\n\n**b [@b]** *c [@c]* ~~d [@d]~~ x<sup>[@e]</sup>\n\n- [@f]\n\n> [@g]\n\n| [@h] |\n|---|\n\n[^1]: [@i]\n\nText.[^1]';
  expect(readBody(text).citations.map(({ source }) => source)).toEqual([...'abcdefghi']);
});
