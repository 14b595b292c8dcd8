import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { makePlaces } from '../../src/findings/places.ts';
import { blocks } from '../../src/mdx/blocks/index.ts';
import { parseMdx } from '../../src/mdx/parse-mdx.ts';

const parse = (text: string) => parseMdx({ file: 'a.mdx', text, places: makePlaces(text), blocks });

/** `type@line:column`, with names and words, in document order. */
function outline(node: Nodes): string[] {
  const { line, column } = node.position?.start ?? {};
  const name = 'name' in node ? ` ${node.name}` : '';
  const words = node.type === 'text' ? ` ${node.value}` : '';
  const inner = 'children' in node ? node.children.flatMap(outline) : [];
  return node.type === 'root' ? inner : [`${node.type}${name}@${line}:${column}${words}`, ...inner];
}

test('what follows a mended tag keeps its place in the author’s text', () => {
  const text =
    '<LearningPoint id=“a” themes=b>\nOne.</LearningPoint>\n\nTwo <br> *three*.\n\n<LearningPoint id="c">\nFour.\n\n# Five\n';
  const { tree, findings } = parse(text);
  expect(findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
    '1:16 curly-quotes',
    '1:23 missing-quotes',
    '2:5 block-on-own-line',
    '4:5 unclosed-block',
    '6:1 unclosed-block',
  ]);
  expect(tree === null ? [] : outline(tree)).toEqual([
    'mdxJsxFlowElement LearningPoint@1:1',
    'paragraph@2:1',
    'text@2:1 One.',
    'paragraph@4:1',
    'text@4:1 Two ',
    'mdxJsxTextElement br@4:5',
    'text@4:9  ',
    'emphasis@4:10',
    'text@4:11 three',
    'text@4:17 .',
    'mdxJsxFlowElement LearningPoint@6:1',
    'paragraph@7:1',
    'text@7:1 Four.',
    'heading@9:1',
    'text@9:3 Five',
  ]);
});

test('one run finds what is wrong in every part of a file', () => {
  const text =
    'a <3 b\n\n<LearningPoint id=a>\nt\n</LearningPoint>\n\n<!-- c -->\n\n<div>d</div>\n\nH<sub>2O\n\n<CaseStudy id="e" title="E">\n\nf\n';
  expect(parse(text).findings.map(({ line }) => line)).toEqual([1, 3, 7, 11, 13]);
});

test('hundreds of broken tags are all got past', () => {
  const { tree, findings, refused } = parse('<p class=MsoNormal>Words<o:p></o:p></p>\n\n'.repeat(300));
  expect(findings).toEqual([]);
  expect(refused.filter(({ name }) => name === 'p')).toHaveLength(300);
  expect(tree?.children).toHaveLength(300);
});

test('the parser of JavaScript is never reached, however many brackets there are', () => {
  for (const text of [
    `{${'('.repeat(19_000)}`,
    `{${'['.repeat(9_000)}${']'.repeat(9_000)}}`,
    `<LearningPoint id={${'('.repeat(9_000)}${')'.repeat(9_000)}}/>`,
    `export const a = ${'('.repeat(9_000)}1${')'.repeat(9_000)}`,
    `{/* a */ ${'('.repeat(9_000)}}`,
  ]) {
    expect(parse(text).tree).not.toBeNull();
  }
});

test('a file that is nothing but mistakes is given up, at the place where reading ends', () => {
  const { tree, findings } = parse('<LearningPoint id="a"> <CaseStudy id="b"> *\n\n'.repeat(400));
  expect(tree).toBeNull();
  expect(findings.at(-1)).toMatchObject({
    rule: 'unreadable-text',
    message: 'The text cannot be read from here on.',
    fix: 'Put right what is named here first, and check again.',
  });
  expect(findings.at(-1)?.line).toBeGreaterThan(1);
});
