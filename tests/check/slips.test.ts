import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { checkFiles, makeBriefing, readFixture } from './check-files.ts';

// What a business manager does wrong who has read the guide once, and all that the report says of it. Bodies begin on line 10.

const file = 'briefings/new-one.mdx';
const tell = ({ line, rule, message, fix }: Finding): string => `${line} ${rule}: ${message} → ${fix}`;
const tellBody = async (body: string, settings: Readonly<Record<string, string>> = {}): Promise<string[]> =>
  (await checkFiles({ [file]: makeBriefing(body, settings) })).map(tell);
const point = (attributes: string, before = ''): string =>
  `${before}<LearningPoint ${attributes}>\nSay who did not bring the child.\n</LearningPoint>`;

describe('tags, each slip once', () => {
  test.each([
    [
      '<LearningPoint id="a" themes="neglect"\nIt’s a matter, of words = more.\n</LearningPoint>',
      '10 unfinished-tag: The opening line of this learning point (“a”) has no closing bracket ( > ). → Add > at the end of line 10: <LearningPoint …>.',
    ],
    [
      `<LearningPoint id="a">\nWords.\n</LearningPoint\n\nAfter, text.\n\n${point('id="b"')}`,
      '12 unfinished-tag: </LearningPoint has no closing bracket ( > ). → Add > straight after it on line 12: </LearningPoint>.',
    ],
    ...['<\\LearningPoint>', '<LearningPoint/>', '< /LearningPoint>', '<LearningPoint>'].map((end) => [
      `<LearningPoint id="a">\nWords.\n${end}\n\nAfter.`,
      `12 misspelt-closing: ${end} does not close the learning point (“a”) of line 10. → Write </LearningPoint>.`,
    ]),
    [
      point('id="a" page="147”'),
      '10 curly-quotes: “page” has curly quotation marks around its value. → Write page="147" with straight quotation marks.',
    ],
    [
      point('id="a" page=″147″'),
      '10 curly-quotes: “page” has curly quotation marks around its value. → Write page="147" with straight quotation marks.',
    ],
    [
      point('id="a" title=“The child’s voice”'),
      '10 curly-quotes: “title” has curly quotation marks around its value. → Write title="The child’s voice" with straight quotation marks.',
    ],
    [
      '<Learning Point id="a">\nWords.\n</Learning Point>',
      '10 unknown-block: There is no box called “Learning Point”. Did you mean “LearningPoint”? → Write <LearningPoint …> and </LearningPoint>.',
    ],
    [
      point('id="a" audiences="teacher; health-visitor"'),
      '10 attribute-value: In the learning point “a”, audiences “teacher; health-visitor” has semicolons between its names, where commas should be. → Did you mean “teacher, health-visitor”? Then write it just like that.',
    ],
    [
      '<Question for="Team meeting; supervsion">\nWho brings the child?\n</Question>',
      '10 attribute-value: In this question, for “Team meeting; supervsion” has semicolons between its words, where commas should be. → Did you mean “team-meeting, supervision”? Then write it just like that.',
    ],
    [
      '<Question for="supervsion">\nWho brings the child?\n</Question>',
      '10 attribute-value: In this question, for “supervsion” is not one of ours: team-meeting, supervision, training-day, self-study. → Did you mean “supervision”? Then write it just like that.',
    ],
    [
      '<Include point="was-not-brought/say-who-did-not-bring">\n\nText.',
      '10 unclosed-block: This included learning point is not closed. → End it with a slash and a bracket: <Include point="was-not-brought/say-who-did-not-bring" />',
    ],
    [
      point('id="a" themes="neglect" themes="neglect"'),
      '10 repeated-attribute: “themes” stands twice in this <LearningPoint>. → Delete one of them; where it is a list put all names into one, with commas between.',
    ],
  ])('%j', async (body, told) => {
    expect(await tellBody(body ?? '')).toEqual([told]);
  });
});

describe('text that readers would see as it stands', () => {
  test.each([
    [
      '##What reviews found\n\nText.',
      '10 heading-without-space: This line begins with ## and no space after it, so it is not read as a heading. → Put a space after the signs: ## What reviews found',
    ],
    [
      'They were:\n\n•\tseen\n• heard',
      '12 list-sign: This line begins with “•”, which does not make an item of a list here. The same is true of line 13. → Begin each item with a hyphen and a space: - seen',
    ],
    [
      '| Feature | Reviews |\n| Neglect | 5 of 5 |',
      '10 table-without-line: This looks like a table, but there is no line of hyphens under its first row. → Put this line under the first row: |---|---|',
    ],
    [
      '| Feature | Reviews |\n|---|\n| Neglect | 5 of 5 |',
      '11 table-without-line: This line has not as many parts as the first row of the table, which has 2. → Write |---|---| instead.',
    ],
    [
      'So it was [triennial-2011-2014, p. 147].',
      '10 citation-unmarked: “[triennial-2011-2014, p. 147]” is meant to cite a source, but there is no @ sign before its name. → Write [@triennial-2011-2014, p. 147] instead.',
    ],
    [
      'So it was (@triennial-2011-2014, p. 1).',
      '10 citation-unmarked: “(@triennial-2011-2014, p. 1)” is meant to cite a source, but it stands in round brackets. → Write [@triennial-2011-2014, p. 1] instead.',
    ],
    [
      'See <https://www.gov.uk> for more.',
      '10 address-in-brackets: An address in pointed brackets cannot be used here: <https://www.gov.uk>. → Write what it leads to, then the address: [what it leads to](https://www.gov.uk).',
    ],
    [
      'Use [this form](./form.docx).',
      '10 relative-link: “./form.docx” is a document, and documents cannot be attached to a briefing. → Publish the document on your own website, and write its whole address there, from https:// on.',
    ],
  ])('%j', async (body, told) => {
    expect(await tellBody(body)).toEqual([told]);
  });

  test.each([
    '#1 in the list, and #hashtag.',
    'Follow us (@nspcc) or [see above, p. 4].',
    '[triennial-2011-2014](source:triennial-2011-2014) and (triennial-2011-2014).',
    '\\## not a heading',
    '`## code` and `[triennial-2011-2014]`',
    '| a | b |\n|---|---|\n| c | d |',
    '> quoted\n> and more',
  ])('%j is in order', async (body) => {
    expect(await tellBody(body)).toEqual([]);
  });
});

describe('settings', () => {
  test.each([
    [
      { audiences: '(teacher, health-visitor)' },
      '5 wrong-kind-of-value: “(teacher, health-visitor)” is read as one name, because it has no square brackets. → Write a list: [teacher, health-visitor].',
    ],
    [
      { audiences: '[teacher; health-visitor]' },
      '5 wrong-kind-of-value: “teacher; health-visitor” is read as one name, because it has a semicolon ( ; ) where a comma should be. → Put commas between names: teacher, health-visitor.',
    ],
    [
      { audiences: '[teacher,, health-visitor]' },
      '5 yaml-syntax: The value of “audiences” has two commas with nothing between them. → Take one comma out: audiences: [teacher, health-visitor]',
    ],
    [
      { summary: 'What we learnt\nfrom five reviews.' },
      '4 yaml-syntax: This line seems to go on from line 3 (“summary”), but a setting stands on one line. → Join it to the end of line 3, with a space between.',
    ],
  ])('%j', async (settings, told) => {
    expect(await tellBody('Text.', settings)).toEqual([told]);
  });

  test('a hard space is a space', async () => {
    expect(await tellBody('Text.', { audiences: '\u00a0[teacher,\u00a0health-visitor]' })).toEqual([]);
  });

  test('a capital letter in the name of a setting is told once', async () => {
    const text = makeBriefing('Text.').replace('title:', 'Title:').replace('published:', 'date:');
    expect((await checkFiles({ [file]: text })).map(tell)).toEqual([
      '2 unknown-setting: “Title” is not a setting of a briefing. Did you mean “title”? → Write “title” instead of “Title”.',
      '4 unknown-setting: “date” is not a setting of a briefing: the date of publication is called “published”. → Write “published” instead.',
    ]);
  });

  test('a setting of site.yaml that has lost its spaces', async () => {
    const site = (await readFixture('site.yaml')).replace('  phone', 'phone');
    expect((await checkFiles({ 'site.yaml': site })).map(tell)).toEqual([
      '8 yaml-syntax: “phone” begins further to the left than the setting that it goes with on line 7. → Put two spaces before phone, as on line 7.',
    ]);
  });

  test.each([
    ['Act', 'Did you mean “law”?'],
    ['Thematic analysis', 'Did you mean “them”?'],
    ['zzz', 'Write one of: scr, them, report, research, briefing, guidance, law.'],
  ])('type: %s of a source', async (type, fix) => {
    const sources = `${await readFixture('sources.yaml')}- id: new-source\n  title: New\n  type: ${type}\n`;
    expect((await checkFiles({ 'sources.yaml': sources })).map(tell)).toEqual([
      `18 unknown-review-type: “${type}” is not a type of source. → ${fix}`,
    ]);
  });
});

test('a broken link to a learning point gives the reason of a link', async () => {
  const body = `See [this](point:nowhere/at-all).\n\n${point('id="a" sameAs="nowhere/at-all"')}`;
  expect((await checkFiles({ [file]: makeBriefing(body) })).map(({ why }) => why)).toEqual([
    'Readers who follow the link would reach nothing.',
    'The two could not be shown side by side.',
  ]);
});
