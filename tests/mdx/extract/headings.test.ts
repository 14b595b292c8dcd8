import { expect, test } from 'vitest';
import { listFindings, readBody } from '../support/read-body.ts';

const getIds = (text: string): string[] => readBody(text).headings.map(({ id }) => id);

test('a heading has an address of plain letters; the second of two alike ends in -2', () => {
  expect(
    getIds('## What’s *new* at Tŷ Bryn & Cae’r Ŵyl?\n\n## Neglect\n\n## Neglect\n\n## Neglect 2\n\n## 儿童'),
  ).toEqual(['whats-new-at-ty-bryn-and-caer-wyl', 'neglect', 'neglect-2', 'neglect-2-2', 'section']);
});

test('citations and notes are no part of a heading', () => {
  const { headings } = readBody('## Late news [@a, p. 4][^1]\n\nText.\n\n[^1]: Note.');
  expect(headings).toEqual([{ id: 'late-news', depth: 2, text: 'Late news', place: { line: 1, column: 1 } }]);
});

test('a heading “Introduction” gives way only to words that stand before it', () => {
  expect(getIds('## Introduction\n\nText.')).toEqual(['introduction']);
  expect(getIds('Words.\n\n## Introduction\n\nText.')).toEqual(['introduction-2']);
  expect(listFindings(readBody('Words.\n\n## Introduction\n\nText.'))).toEqual([]);
});

test('a heading of the top level, one that skips a level and one without words are reported', () => {
  const { findings } = readBody('#### Deep\n\n## Two\n\n### Three\n\n## Two again\n\n# One\n\n##');
  expect(findings.map(({ line, rule, message, fix }) => ({ line, rule, message, fix }))).toEqual([
    {
      line: 1,
      rule: 'heading-level-skipped',
      message: 'The heading “Deep” is of level 4 (####), but there is none of level 2 above it.',
      fix: 'Begin the line with ## instead of ####.',
    },
    {
      line: 9,
      rule: 'heading-top-level',
      message: 'The heading “One” is of the top level, which belongs to the title of the briefing alone.',
      fix: 'Begin the line with ## instead of #.',
    },
    {
      line: 11,
      rule: 'heading-empty',
      message: 'This heading has no words.',
      fix: 'Write the words of the heading behind ##, or delete the line.',
    },
  ]);
});

test('inside a record headings may start at any level, and then skip none', () => {
  const inCase = (headings: string) =>
    `## A\n\n<CaseStudy id="case" title="A">\nTold.\n\n${headings}\n</CaseStudy>\n\n### B`;
  expect(listFindings(readBody(inCase('##### Starts here')))).toEqual([]);
  expect(listFindings(readBody(inCase('### Starts here\n\n##### Too deep')))).toEqual([
    '8:1 heading-level-skipped: The heading “Too deep” is of level 5 (#####), but there is none of level 4 above it.',
  ]);
});
