import { describe, expect, test } from 'vitest';
import { bodyLine, checkFiles, makeBriefing, readFixture } from '../check-files.ts';

const file = 'briefings/new-one.mdx';
const language = `- terms: ["odd word", "odd words", "OW"]
  prefer: "say what was seen"
  why: "It says nothing that a reader could act on."
`;
const check = (body: string, settings: Record<string, string> = {}) =>
  checkFiles({ [file]: makeBriefing(body, settings), 'vocabulary/language.yaml': language });

describe('word-choice', () => {
  test('names the word, the reason and the better words', async () => {
    expect(await check('They wrote an odd\nword here.')).toEqual([
      {
        rule: 'word-choice',
        severity: 'warning',
        file,
        line: bodyLine,
        column: 15,
        excerpt: 'They wrote an odd',
        message: 'Think twice about “odd word”.',
        why: 'It says nothing that a reader could act on.',
        fix: 'The word list advises: say what was seen. If these are somebody else’s words, put them in quotation marks.',
      },
    ]);
  });

  test('says once in a briefing what stands there often, and where', async () => {
    const body = ['An odd word.', 'Odd words.', 'An OW and an OW.'].join('\n\n');
    expect(await check(body)).toMatchObject([
      {
        line: bodyLine,
        message: `Think twice about “odd word”. It also stands on lines ${bodyLine + 2} and ${bodyLine + 4}.`,
      },
    ]);
  });

  test.each([
    ['the title', { title: 'An odd word' }, 2],
    ['a title in quotation marks', { title: '"An odd word: here"' }, 2],
    ['the summary on two lines', { summary: '>-\n  One\n  odd word' }, 5],
  ])('reads %s', async (_, settings, line) => {
    expect(await check('Text.', settings)).toMatchObject([{ rule: 'word-choice', line }]);
  });

  test('reads titles and leads of blocks', async () => {
    const body = '<LearningPoint id="a" title="An odd word" lead="No odd words">\nAsk.\n</LearningPoint>';
    expect(await check(body)).toMatchObject([{ line: bodyLine, column: 33 }]);
  });

  test.each([
    ['a quotation', 'They said “an odd word and more”.'],
    ['a quotation in straight marks', 'They said "an odd word" and \'an odd word\'.'],
    ['a quotation in single marks', 'The child’s file said ‘the father’s odd word’ once.'],
    ['a quotation over two lines', 'They said “an odd\nword and more”.'],
    ['a block quotation', '> An odd word.'],
    ['code', 'Write `odd word`.\n\n```\nodd word\n```'],
    ['a comment', '{/* odd word */}\n\nText.'],
    ['an address', '[here](https://example.org/odd%20word "x") and https://example.org/OW/'],
    ['a definition', '<Definition term="ow">\nAn odd word.\n</Definition>'],
    ['the text of a link to the glossary', 'We say [odd word](term:ow).'],
    ['the title of a publication', 'See An Odd Word Policy [@odd-policy].'],
    ['a point that questions the term', '<LearningPoint id="a" contrast="term:ow">\nAn odd word.\n</LearningPoint>'],
    ['another word', 'An odd wording, and the ow of cow.'],
  ])('leaves %s alone', async (_, body) => {
    const files = {
      [file]: makeBriefing(body),
      'vocabulary/language.yaml': language,
      'vocabulary/glossary.yaml': '- { id: ow, term: OW, meaning: Not a good one. }\n',
      'sources.yaml': `${await readFixture('sources.yaml')}- { id: odd-policy, title: "An Odd-Word Policy", type: guidance }\n`,
    };
    expect(await checkFiles(files)).toEqual([]);
  });

  test('quotation marks that never close do not hide the rest of the page', async () => {
    expect(await check('They said “so.\n\nAn odd word.')).toMatchObject([{ line: bodyLine + 2 }]);
  });
});

describe('american-spelling', () => {
  test('gives the British spelling', async () => {
    expect(await checkFiles({ [file]: makeBriefing('A pattern of behavior.') })).toMatchObject([
      {
        rule: 'american-spelling',
        severity: 'warning',
        line: bodyLine,
        column: 14,
        message: '“behavior” is an American spelling.',
        fix: 'Write “behaviour”, unless it is part of a name.',
      },
    ]);
  });

  test('leaves quotations alone', async () => {
    expect(await checkFiles({ [file]: makeBriefing('They wrote “behavior”.') })).toEqual([]);
  });
});
