import { expect, test } from 'vitest';
import { collectNotes, getNotes } from '../../../src/mdx/collect-notes.ts';
import { renderBlock } from '../../../src/mdx/render.ts';
import { findAll, say } from '../support/html.ts';
import { makeContext } from '../support/make-context.ts';
import { getBlock, readBody } from '../support/read-body.ts';

const body = readBody(
  [
    '<LearningPoint id="a">\nOne[^one].\n</LearningPoint>\n\n<LearningPoint id="b">\nTwo.\n</LearningPoint>\n\n',
    '[^one]: First, see also[^two].\n\n[^two]: Second, and back[^one].\n\n',
    Array.from({ length: 500 }, (_, index) => `[^other-${index}]: Nobody calls for it.\n\n`).join(''),
  ].join(''),
);

test('a block is given the notes it calls for, and those that they call for, and no others', () => {
  const collect = (id: string) =>
    collectNotes(getBlock(body, id).node.children, getNotes(body.tree)).map(({ identifier }) => identifier);
  expect(collect('a')).toEqual(['one', 'two']);
  expect(collect('b')).toEqual([]);
});

test('the notes of a briefing are gathered once for all its blocks', () => {
  expect(getNotes(body.tree)).toBe(getNotes(body.tree));
  expect(getNotes(body.tree).size).toBe(502);
});

test('a block drawn alone has its notes under it', () => {
  const html = renderBlock(getBlock(body, 'a'), makeContext());
  expect(findAll(html, 'li').map(say)).toEqual([
    expect.stringMatching(/^First, see also/),
    expect.stringMatching(/^Second, and back/),
  ]);
});
