import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { makePlaces } from '../../../src/findings/places.ts';
import { blocks } from '../../../src/mdx/blocks/index.ts';
import type { Source } from '../../../src/mdx/guard/explanation.ts';
import { guardTree } from '../../../src/mdx/guard/guard-tree.ts';
import { maskCode } from '../../../src/mdx/guard/mask.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import snippets from '../../fixtures/oracle/snippets.json' with { type: 'json' };

/** The reference: slow, and written by the people who define the language. */
function parseByReference(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(text);
}

function parse(text: string): Root {
  const parsed = parseMdx(toSource(text));
  expect(parsed.findings).toEqual([]);
  return parsed.tree ?? { type: 'root', children: [] };
}

/** The tree after the guard, which takes comments out and the marks of the mask back. */
function guard(tree: Root, text: string): Root {
  const guarded = guardTree(tree, { ...toSource(text), masked: maskCode(text), probeImage: null });
  expect(guarded.findings).toEqual([]);
  return guarded.tree;
}

function toSource(text: string): Source {
  return { file: 'a.mdx', text, places: makePlaces(text), blocks };
}

/** Type, places and every value; without `data` and the positions of attributes, which only the reference has. */
function look(node: Nodes): unknown {
  const { position, ...rest } = node;
  const values = Object.entries(rest).filter(([key]) => key !== 'data' && key !== 'children' && key !== 'attributes');
  return {
    ...Object.fromEntries(values),
    at: [position?.start, position?.end].map((point) => [point?.line, point?.column, point?.offset]),
    ...(node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
      ? { attributes: node.attributes.map((one) => ['name' in one ? one.name : '', one.value]) }
      : {}),
    ...('children' in node ? { children: node.children.map(look) } : {}),
  };
}

test.each(snippets)('%j is read as the reference reads it', (text) => {
  expect(look(guard(parse(text), text))).toEqual(look(guard(parseByReference(text), text)));
});

test('known difference: a box on one line is flow at once, where the reference leaves that to a later step of MDX', () => {
  const text = '<LearningPoint id="a">One line.</LearningPoint>\n';
  expect(parseByReference(text).children[0]).toMatchObject({
    type: 'paragraph',
    children: [{ type: 'mdxJsxTextElement' }],
  });
  expect(parse(text).children[0]).toMatchObject({ type: 'mdxJsxFlowElement', children: [{ type: 'text' }] });
});

test('known difference: words that begin with “import” or “export” are words here', () => {
  const text = 'import duties rose.\n\nThey export goods.\n';
  expect(() => parseByReference(text)).toThrow();
  expect(parse(text).children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
});
