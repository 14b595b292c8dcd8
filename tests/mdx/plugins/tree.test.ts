import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { readBody } from '../support/read-body.ts';

/** A tree in one line: `paragraph(text "a")`. */
function show(node: Nodes): string {
  const name = node.type.startsWith('mdxJsx') && 'name' in node ? `<${node.name}>` : node.type;
  if ('children' in node) return `${name}(${node.children.map(show).join(' ')})`;
  return 'value' in node ? JSON.stringify(node.value) : name;
}

test.each([
  [
    '<Question>Who? <Answer>All.</Answer></Question>',
    'root(<Question>(paragraph("Who? ") <Answer>(paragraph("All."))))',
  ],
  [
    '<Question>\nWho?\n<Answer>All.</Answer>\n</Question>',
    'root(<Question>(paragraph("Who?\n") <Answer>(paragraph("All."))))',
  ],
  [
    '<Compare><Column title="a">One.</Column> <Column title="b">Two.</Column></Compare>',
    'root(<Compare>(<Column>(paragraph("One.")) <Column>(paragraph("Two."))))',
  ],
  [
    'Before <KeyFigure id="a" value="1">*One*.</KeyFigure> after.',
    'root(paragraph("Before ") <KeyFigure>(paragraph(emphasis("One") ".")) paragraph(" after."))',
  ],
  ['<sup>1</sup>', 'root(paragraph(<sup>("1")))'],
  ['<br/>\nText.', 'root(paragraph(<br>()) paragraph("Text."))'],
  ['- <Include point="a/b" /> here', 'root(list(listItem(<Include>() paragraph(" here"))))'],
  ['> <Include point="a/b" /> here', 'root(blockquote(<Include>() paragraph(" here")))'],
  ['Text with 5<sup>th</sup>.', 'root(paragraph("Text with 5" <sup>("th") "."))'],
])('%s is put in order', (text, tree) => {
  expect(show(readBody(text).tree)).toBe(tree.replaceAll('\n', '\\n'));
});

test('references become plain links and pictures, the first definition of a label counting', () => {
  const { tree, images } = readBody(
    '[![A plan][plan]][to] [to]\n\n[to]: https://example.org "There"\n[to]: https://other.example\n[plan]: ./plan.png',
  );
  const links: unknown[] = [];
  const [paragraph] = tree.children;
  if (paragraph?.type === 'paragraph') {
    for (const node of paragraph.children) if (node.type === 'link') links.push([node.url, node.title, show(node)]);
  }
  expect(links).toEqual([
    ['https://example.org', 'There', 'link(image)'],
    ['https://example.org', 'There', 'link("to")'],
  ]);
  expect(images.map(({ url, alt }) => [url, alt])).toEqual([['./plan.png', 'A plan']]);
});
