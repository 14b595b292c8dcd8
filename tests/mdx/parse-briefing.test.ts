import { expect, test } from 'vitest';
import { parseBriefing } from '../../src/mdx/parse-briefing.ts';
import { settings, tell } from './guard/support/read.ts';

const parse = (text: string, path = 'briefings/here.mdx') =>
  parseBriefing({ path, bytes: new TextEncoder().encode(text) });

test('a briefing comes whole: settings, boxes, passages, links, pictures and citations', () => {
  const parsed = parse(
    `${settings}Before.\n\n## Head\n\nSee [neglect](theme:neglect) [@panel-2021, p. 4].\n\n<LearningPoint id="a" themes="neglect">\nShare.\n</LearningPoint>\n\n![A line](./line.png)\n`,
  );
  expect(parsed.findings).toEqual([]);
  expect(parsed).toMatchObject({
    file: 'briefings/here.mdx',
    slug: 'here',
    frontMatter: { title: 'T', audiences: ['everyone'] },
    blocks: [{ name: 'LearningPoint', id: 'a', place: { line: 15, column: 1 } }],
    headings: [{ text: 'Head', place: { line: 11, column: 1 } }],
    links: [{ kind: 'theme', target: 'neglect' }],
    citations: [{ source: 'panel-2021', page: '4' }],
    images: [{ url: './line.png', alt: 'A line' }],
  });
  expect(parsed.frontMatterPlaces.get('title')).toEqual({ line: 2, column: 8 });
});

test('settings and body are told of in one run, in the order of the file', () => {
  const told = tell(
    parse(`${settings.replace('summary: S', 'sumary: S')}a {b}\n\n<LearningPoint id="a">\nc\n\n[d](javascript:e)\n`),
  );
  expect(told.map((line) => line.split(':').slice(0, 2).join(':'))).toEqual([
    '-5:1 unknown-setting',
    '1:3 curly-brackets',
    '3:1 unclosed-block',
    '6:1 link-scheme',
  ]);
});

test('a box that was never closed still counts for what refers to it', () => {
  const parsed = parse(`${settings}<LearningPoint id="a">\nOne.\n\n<LearningPoint id="b">\nTwo.\n</LearningPoint>\n`);
  expect(parsed.blocks.map(({ id, text }) => [id, text])).toEqual([
    ['a', 'One.'],
    ['b', 'Two.'],
  ]);
  expect(parsed.findings).toHaveLength(1);
});

test('a bad file name, an old encoding and broken settings leave the body readable', () => {
  const bytes = Buffer.from(`${settings.replace('title: T', 'title: A: B')}It\x92s.\n`, 'latin1');
  const parsed = parseBriefing({ path: 'briefings/My File.mdx', bytes });
  expect(parsed.findings.map(({ rule }) => rule)).toEqual(['file-name', 'yaml-syntax', 'encoding']);
  expect(parsed.frontMatter?.title).toBe('A: B');
  expect(parsed.sections[0]?.text).toBe('It’s.');
});
