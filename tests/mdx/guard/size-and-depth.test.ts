import { describe, expect, test } from 'vitest';
import { blocks } from '../../../src/mdx/blocks/index.ts';
import { readBriefing } from '../../../src/mdx/guard/read-briefing.ts';
import { readBody, settings } from './support/read.ts';

const told = (body: string) =>
  readBody(body).findings.map(({ line, message, fix }) => `${(line ?? 0) - 8}: ${message} ${fix}`);
const nearer = 'Bring them nearer to the margin: three levels are as many as a reader can follow.';
const deep = `Lists, quotations or boxes stand inside each other too many times here. ${nearer}`;
const split = 'Delete what does not belong to the text, or split the file into several briefings.';

test.each([
  ['quotations', `${'>'.repeat(30)} x`, `1: ${deep}`],
  ['lists on one line', `${'- '.repeat(30)}x`, `1: ${deep}`],
  ['an indent', `x\n\n- a\n${' '.repeat(300)}- b`, `4: ${deep}`],
  ['boxes', `${'<For audiences="a">\n\n'.repeat(70)}x\n\n${'</For>\n\n'.repeat(70)}`, `121: ${deep}`],
  ['words within words', `${'*a **b '.repeat(60)}c${'** a*'.repeat(60)}`, `1: ${deep}`],
  ['a line', 'x'.repeat(30_000), `1: This line has more than 20,000 characters. ${split}`],
  [
    'a paragraph',
    `${'x'.repeat(9_000)}\n`.repeat(12),
    '1: More than 100,000 characters stand here without an empty line. Put an empty line between paragraphs.',
  ],
  ['lines', 'x\n\n'.repeat(30_000), `49993: There are more than 50,000 lines in this file. ${split}`],
  [
    'notes',
    '{/* a */}\n\n'.repeat(1_500),
    `2001: There are more than 1,000 notes in curly brackets in this file. ${split}`,
  ],
  [
    'signs in long paragraphs',
    `${'a&b '.repeat(4_750)}\n\n`.repeat(2),
    `3: There are too many brackets, stars and other signs in the paragraphs up to this one. ${split}`,
  ],
  [
    'signs in many lines',
    `${'*'.repeat(100)}\n\n`.repeat(1_200),
    `2001: There are more than 100,000 brackets, stars and other signs in this file. ${split}`,
  ],
  [
    'open tags',
    '<For audiences="a">\n\n'.repeat(1_500),
    '1999: More than 1,000 tags are opened in this file and not closed. Delete the part that was pasted from a web page or from Word, and paste it again as plain text.',
  ],
  ['tags', '<br/>\n\n'.repeat(12_000), `19999: There are more than 10,000 tags in this file. ${split}`],
])('%s beyond all measure are refused before the parse', (_name, body, message) => {
  expect(told(body)).toEqual([message]);
});

test('a file of more than 500 KB is not even decoded', () => {
  const bytes = new TextEncoder().encode(settings.padEnd(500_001, 'x'));
  const { findings, text } = readBriefing({ path: 'briefings/a.mdx', bytes }, { blocks });
  expect(findings).toEqual([
    {
      rule: 'file-size',
      severity: 'error',
      file: 'briefings/a.mdx',
      line: null,
      column: null,
      excerpt: null,
      message: 'This file is larger than 500 KB and was not read.',
      why: 'Reading it could stop the whole build.',
      fix: 'Split it into several briefings, and keep pictures in files of their own.',
    },
  ]);
  expect(text).toBe('');
});

test('an ordinary long briefing is far from every limit', () => {
  const section =
    '## Head\n\nSome words of [a link](https://example.org) and [@source, p. 12].\n\n- one\n  - two\n\n<LearningPoint id="a">\nWords.\n</LearningPoint>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n';
  expect(told(section.repeat(200))).toEqual([]);
});

test('more than 300 problems are counted, not listed', () => {
  const { findings } = readBody('a {b}\n\n'.repeat(400));
  expect(findings).toHaveLength(301);
  expect(findings[0]?.message).toBe('There are 100 more problems in this file.');
});

describe('input that is made to be slow is answered in time', () => {
  const units = [
    '<',
    '< ',
    '<1',
    '<A>',
    '</A>',
    '<A>a</A>\n\n',
    '<>**1. \n\n',
    '&amp;',
    '&nbsp;',
    'a_b_',
    '*a **b ',
    '*/}',
    '{',
    '{/*',
    '[',
    '[a](',
    '![',
    '|a',
    '|a|b|\n|-|-|\n',
    '`',
    '``a ',
    '# a\n',
    '> - ',
    '- a\n  - b\n',
    '[^a]',
    '[^a]: b\n\n',
    '[a]: b\n\n',
    'a@b.c ',
    'http://a.b ',
    '<A b="',
    '<A b={',
    '<!--',
    '<script>',
    '<p class=x>a</p>\n',
    '</script>\n<LearningPoint id="b">\n',
    '<Answer>{/*import a from "b"\n\n\n',
    'import a\n',
    '\\',
    '"',
    ' ',
    '\t',
    '\u00a0',
    '😀',
  ];

  test.each(units)('%j', (unit) => {
    for (const size of [20_000, 400_000]) {
      const line = unit.repeat(Math.ceil(15_000 / unit.length));
      for (const body of [
        unit.repeat(Math.ceil(size / unit.length)),
        `${line}\n\n`.repeat(Math.ceil(size / line.length)),
      ]) {
        const start = performance.now();
        readBody(body.slice(0, 2_000_000));
        expect(performance.now() - start).toBeLessThan(2000);
      }
    }
  });
});
