import { describe, expect, test } from 'vitest';
import { readText, tellBody } from './support/read.ts';

const again = (line: number) => [
  `${line}:1 front-matter: The settings stand here a second time. → Move what is missing there to the settings at the top, then delete these lines and the line of hyphens under them.`,
];

describe('settings that stand twice are told at the second ones, and never shown to readers', () => {
  test.each([
    ['title: T\naudiences: [gp]\n---\n\nText.', 1],
    ['---\ntitle: T\n---\n\nText.', 1],
    ['Text.\n\n---\n\ntitle: T\nthemes:\n  - neglect\n\n---\n\nMore.', 3],
  ])('%j', (body, line) => expect(tellBody(body)).toEqual(again(line)));

  test.each([
    'Text.\n\n---\n\nMore.',
    'Note: a heading\n---\n\nText.',
    'summary: one line alone\n---\n\nText.',
    '```\ntitle: T\nsummary: S\n---\n```',
    '| title | n |\n|---|---|\n| a | b |',
  ])('%j is none of this', (body) => expect(tellBody(body)).toEqual([]));
});

describe('a briefing without text', () => {
  const head = 'title: T\nsummary: S\npublished: 2026\naudiences: [everyone]\nthemes: [neglect]\n';
  const tell = (text: string) => readText(text).findings.map(({ rule, severity, fix }) => [rule, severity, fix]);
  const fix = 'Write its text below the second --- line, or set status: draft until it is written.';

  test('is told', () => {
    expect(tell(`---\n${head}---\n`)).toEqual([['no-text', 'error', fix]]);
    expect(tell(`---\n${head}---\n\n{/* to come */}\n`)).toEqual([['no-text', 'error', fix]]);
  });

  test('is only a warning in a draft', () => {
    expect(tell(`---\n${head}status: draft\n---\n`)).toEqual([['no-text', 'warning', fix]]);
  });

  test('is not told where the text could not be read', () => {
    expect(tell(`---\n${head}---\n\n<script>\n`).map(([rule]) => rule)).toEqual(['script']);
  });
});
