import { expect, test } from 'vitest';
import { readBody } from '../support/read-body.ts';

test('citations with their pages, places and the block they stand in', () => {
  const { citations, blocks } = readBody(
    'As shown [@big-study, p. 167].\n\n<LearningPoint id="a">\nTold late [@big-study, pp. 71–72; @other] and\nthen again [@big-study,\np. xiv].\n</LearningPoint>',
  );
  const [point] = blocks;
  expect(citations).toEqual([
    { source: 'big-study', page: '167', place: { line: 1, column: 10 }, block: null },
    { source: 'big-study', page: '71-72', place: { line: 4, column: 11 }, block: point },
    { source: 'other', page: null, place: { line: 4, column: 11 }, block: point },
    { source: 'big-study', page: 'xiv', place: { line: 5, column: 12 }, block: point },
  ]);
});

test.each([
  ['[@big-study p 5]', '[@big-study, p. 5]'],
  ['[@big-study, p 5]', '[@big-study, p. 5]'],
  ['[@big-study, 5]', '[@big-study, p. 5]'],
  ['[@big-study, pages 71 to 72]', '[@big-study, pp. 71-72]'],
  ['[@Big_Study]', '[@big-study]'],
  ['[@big-study, p. 5', '[@big-study]'],
  ['[@big study, p. 5]', '[@big, p. 5]'],
  ['[@a; @b p 5]', null],
  ['[@ ]', null],
])('%s is no citation', (written, suggestion) => {
  const { citations, findings } = readBody(`Told late ${written}`);
  expect(citations).toEqual([]);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ rule: 'citation-malformed', line: 1, column: 11 });
  expect(findings[0]?.message).toMatch(/^“\[@.*” is meant to cite a source, but it is not written as a citation is\.$/);
  expect(findings[0]?.fix).toBe(
    suggestion === null
      ? 'Write it as [@triennial-2016, p. 167] or [@triennial-2016, pp. 71-72], with the name of a source from sources.yaml.'
      : `Write ${suggestion} instead.`,
  );
});

test('links to things of the site, whichever way they are written', () => {
  const text = [
    '[a](point:share-early) [b](case:other/child-w) [c](theme:neglect) [d](audience:gp) [e](term:scr)',
    '[f](briefing:other) [g](source:big-study) [h](review:valley-child-w)',
    '[i](/briefings/other/#late) [j](/themes/neglect) [k](/audiences/gp/) [l](/sources/big-study/) [m](/reviews/x/)',
    '[n](/glossary/#scr) [o][ref]',
    '',
    '[ref]: theme:neglect',
  ].join('\n');
  expect(readBody(text).links.map(({ kind, target, fragment, text }) => [text, kind, target, fragment])).toEqual([
    ['a', 'point', 'share-early', null],
    ['b', 'case', 'other/child-w', null],
    ['c', 'theme', 'neglect', null],
    ['d', 'audience', 'gp', null],
    ['e', 'term', 'scr', null],
    ['f', 'briefing', 'other', null],
    ['g', 'source', 'big-study', null],
    ['h', 'review', 'valley-child-w', null],
    ['i', 'briefing', 'other', 'late'],
    ['j', 'theme', 'neglect', null],
    ['k', 'audience', 'gp', null],
    ['l', 'source', 'big-study', null],
    ['m', 'review', 'x', null],
    ['n', 'term', 'scr', null],
    ['o', 'theme', 'neglect', null],
  ]);
});

test('other pages of the site, other sites and places on the page are no such links', () => {
  const text =
    '## Here\n\n[a](/packs/gp/) [b](/search/?q=x) [c](https://example.org/themes/x/) [d](mailto:a@example.org) [e](#here)';
  expect(readBody(text).links).toEqual([]);
});

test('a link knows its place and the block it stands in', () => {
  const { links, blocks } = readBody('<LearningPoint id="a">\nSee [the *other* point](point:b/c).\n</LearningPoint>');
  expect(links).toEqual([
    {
      kind: 'point',
      target: 'b/c',
      fragment: null,
      text: 'the other point',
      place: { line: 2, column: 5 },
      block: blocks[0],
    },
  ]);
});
