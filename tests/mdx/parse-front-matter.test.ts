import { expect, test } from 'vitest';
import { readFrontMatter } from '../../src/mdx/front-matter.ts';

const sound = 'title: T\nsummary: S\npublished: 2026-11-02\naudiences: [teacher]\nthemes: neglect\n';
const read = (text: string) => readFrontMatter(text, 'briefings/a.mdx', 2);
const told = (more: string) =>
  read(sound + more).findings.map(({ line, message, fix }) => `${line}: ${message} ${fix}`);

test('the required settings are enough', () => {
  expect(read(sound)).toMatchObject({
    frontMatter: {
      title: 'T',
      summary: 'S',
      type: 'explainer',
      published: '2026-11-02',
      reviewBy: null,
      status: 'published',
      language: null,
      audiences: ['teacher'],
      levels: [],
      themes: ['neglect'],
      sources: [],
      reviews: [],
      series: null,
      supersedes: [],
      publisher: null,
      licence: null,
      signedOff: null,
      related: [],
    },
    findings: [],
  });
});

test('all settings', () => {
  const all = `${sound}type: briefing\nreviewBy: 2027\nstatus: withdrawn\nlanguage: cy\nlevels: [front-line]\nsources: [a, 2016]\nreviews: []\nseries: {name: N, part: 2}\nsupersedes: old\npublisher: P\nlicence: L\nsignedOff: {by: B, on: 2026-11}\nrelated:\n  - other\n`;
  const { frontMatter, findings, places } = read(all);
  expect(findings).toEqual([]);
  expect(frontMatter).toMatchObject({
    type: 'briefing',
    reviewBy: '2027',
    status: 'withdrawn',
    language: 'cy',
    levels: ['front-line'],
    sources: ['a', '2016'],
    series: { name: 'N', part: 2 },
    supersedes: ['old'],
    signedOff: { by: 'B', on: '2026-11' },
    related: ['other'],
  });
  expect(places.get('sources.1')).toEqual({ line: 12, column: 14 });
  expect(places.get('series.name')).toEqual({ line: 14, column: 16 });
});

test.each([
  [
    'darft: true\n',
    '7: “darft” is not a setting of a briefing: a draft is marked by its status. Write “status: draft” instead.',
  ],
  [
    'draft: true\n',
    '7: “draft” is not a setting of a briefing: a draft is marked by its status. Write “status: draft” instead.',
  ],
  [
    'status: drfat\n',
    '7: “drfat” is not a value of “status”. Did you mean “draft”? Write “draft”. The values are: draft, published, withdrawn.',
  ],
])('a misspelt draft is never published: %j', (more, message) => {
  expect(told(more)).toEqual([message]);
  expect(read(sound + more).frontMatter).toBeNull();
});

test.each(['layout: ./x.astro', 'Layout: ./x.astro', '"lay\\u006fut": x', 'lay-out: x'])('%s', (line) => {
  expect(told(`${line}\n`)[0]).toMatch(
    /is not allowed in a briefing: elsewhere it names a program that draws the page\. Delete this line\./,
  );
});

test.each([
  ['date: 2026\n', '“date” is not a setting of a briefing: the date of publication is called “published”.'],
  ['tag: x\n', '“tag” is not a setting of a briefing: its subjects are called “themes”.'],
  [
    'description: x\n',
    '“description” is not a setting of a briefing: its one-sentence description is called “summary”.',
  ],
  ['slug: x\n', '“slug” is not a setting of a briefing: its address comes from the name of the file.'],
  ['publishr: x\n', '“publishr” is not a setting of a briefing. Did you mean “publisher”?'],
  ['__proto__: x\n', '“__proto__” is not a setting of a briefing.'],
])('%j', (more, message) => {
  expect(told(more)[0]).toContain(message);
});

test('what may be left out and is wrong is told, and the rest is kept for other files to refer to', () => {
  expect(told('reviewBy: 2025-11-31\nseries: x\nsignedOff: {by: B}\nlanguage: English\n')).toEqual([
    '7: There is no 31 November 2025: November 2025 has 30 days. Write the day that was meant, or leave the day out (such as 2026-11).',
    '10: The language is not written as a code that browsers know. Write en-GB for English or cy for Welsh.',
    '8: “series” should be a group of settings, but the text “x” is written here. Write each of its settings on a line of its own below it, after two spaces.',
    '9: “on” is missing from “signedOff”. Add a line for it: “on:” and its value.',
  ]);
  expect(read(`${sound}reviewBy: 2025-11-31\nseries: x\n`).frontMatter).toMatchObject({
    title: 'T',
    reviewBy: null,
    series: null,
  });
});

test('without a required setting there is no front matter', () => {
  const { frontMatter, findings } = read('title: T\npublished: 1 June 2016\naudiences: []\nthemes: neglect, abuse\n');
  expect(frontMatter).toBeNull();
  expect(findings.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '1: “summary” is missing from this briefing.',
    '3: “1 June 2016” is not a date that can be read here.',
    '4: This list is empty.',
    '5: “neglect, abuse” is read as one name, because it has no square brackets.',
  ]);
});

test('a review date before the date of publication names both dates and both lines', () => {
  expect(told('reviewBy: 2025-11-02\n')).toEqual([
    '7: The review date (2 November 2025) is before the publication date on line 4 (2 November 2026). Check the year of both dates.',
  ]);
  expect(told('reviewBy: 2025-11\n')).toEqual([
    '7: The review date (November 2025) is before the publication date on line 4 (2 November 2026). Check the year of both dates.',
  ]);
  expect(told('reviewBy: 2026\n')).toEqual([]);
});

test('a title of more than 100 characters is a warning', () => {
  const { findings, frontMatter } = read(sound.replace('T', 'x'.repeat(128)));
  expect(findings).toMatchObject([
    {
      severity: 'warning',
      line: 2,
      message:
        'The title has 128 characters, which will not fit in search results, menus or on the cover of a printed pack.',
      fix: 'Keep it under about 100 characters and move the rest to “summary”.',
    },
  ]);
  expect(frontMatter?.title).toHaveLength(128);
  expect(read(sound.replace('T', '😀'.repeat(100))).findings).toEqual([]);
});

test('a setting whose value was left empty counts as absent where it may be left out', () => {
  expect(read(`${sound}reviewBy:\nlevels: ~\n`)).toMatchObject({
    frontMatter: { reviewBy: null, levels: [] },
    findings: [],
  });
});
