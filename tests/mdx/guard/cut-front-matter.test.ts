import { expect, test } from 'vitest';
import { cutFrontMatter } from '../../../src/mdx/guard/cut-front-matter.ts';
import { readText, settings, tell } from './support/read.ts';

const cut = (text: string) => cutFrontMatter(text, 'a.mdx');
const told = (text: string) => cut(text).findings.map(({ line, message, fix }) => `${line}: ${message} ${fix}`);

test('the settings are cut out, and the text keeps its places', () => {
  expect(cut('---\ntitle: T\n---\n\nText.\n')).toEqual({
    yaml: 'title: T',
    firstLine: 2,
    body: '   \n        \n   \n\nText.\n',
    findings: [],
  });
});

test('empty lines before the settings, spaces after the hyphens and later --- lines do no harm', () => {
  expect(cut('\n\n---  \ntitle: T\n--- \nText.\n\n---\n')).toMatchObject({
    yaml: 'title: T',
    firstLine: 4,
    findings: [],
  });
});

const hyphens =
  'Write --- at the left margin, with nothing else on the line. Word changes hyphens to dashes: type them in a plain editor.';

test.each([
  [
    '—\na: b\n—\n',
    [
      '1: This line should be three hyphens ( --- ); it is “—”.',
      '3: This line should be three hyphens ( --- ); it is “—”.',
    ],
  ],
  ['---\na: b\n----\n', ['3: This line should be three hyphens ( --- ); it is “----”.']],
  ['--\na: b\n---\n', ['1: This line should be three hyphens ( --- ); it is “--”.']],
])('what Word makes of hyphens is told and read: %j', (text, messages) => {
  expect(told(text)).toEqual(messages.map((message) => `${message} ${hyphens}`));
  expect(cut(text).yaml).toBe('a: b');
});

const noEnd =
  '1: The settings that begin here have no end. Add a line of three hyphens ( --- ) after the last setting.';

test.each([
  '---\ntitle: T\nthemes:\n  - a\n\n## Head\n\nText.\n',
  '---\ntitle: T\nthemes:\n  - a\n<LearningPoint id="a">\nText.\n</LearningPoint>\n\n---\n',
  '---\ntitle: T\nthemes:\n  - a\nText and more.\n',
])('settings without an end go as far as they look like settings: %j', (text) => {
  expect(told(text)).toEqual([noEnd]);
  expect(cut(text).yaml).toBe('title: T\nthemes:\n  - a');
  expect(cut(text).body).toHaveLength(text.length);
});

test('settings of other systems are not read', () => {
  expect(cut('+++\ntitle = "T"\n+++\n\nText.\n')).toMatchObject({
    yaml: null,
    body: '   \n           \n   \n\nText.\n',
  });
  expect(told('+++\ntitle = "T"\n+++\n')).toEqual([
    '1: The settings stand between “+++” lines, which are not read here. Put them between --- lines, as “name: value”.',
  ]);
  const none =
    'This file does not begin with its settings. Begin the file with a line of three hyphens ( --- ), then the settings, then --- again.';
  expect(told('{"title": "T"}\n')).toEqual([`1: ${none}`]);
  expect(told('\n\n# Head\n')).toEqual([`3: ${none}`]);
  expect(told('')).toEqual([`1: ${none}`]);
});

test('settings of more than 50,000 characters are not read', () => {
  expect(told(`---\n${'a: b\n'.repeat(20_000)}---\n`)).toEqual([
    '2: The settings have more than 50,000 characters and were not read. Keep the settings to a few lines, and move the text below the second --- line.',
  ]);
});

test('a file of Windows, with a byte order mark, is read as any other', () => {
  const read = readText(`\ufeff${settings.replaceAll('\n', '\r\n')}Text *with* words.\r\n`);
  expect(tell(read)).toEqual([]);
  expect(read.frontMatter?.title).toBe('T');
  expect(read.tree.children[0]).toMatchObject({ type: 'paragraph', position: { start: { line: 9, column: 1 } } });
});
