import { expect, test } from 'vitest';
import type { Section } from '../../../src/mdx/parsed.ts';
import { everyBlock, readBody } from '../support/read-body.ts';

function getSection(text: string): Section {
  const [section] = readBody(text).sections;
  if (section === undefined) throw new Error('There is no section.');
  return section;
}

test('prose is gathered under its heading; text before the first one is the introduction', () => {
  const { sections } = readBody(everyBlock, 'briefings/every-block.mdx');
  expect(sections.map(({ id, title, text }) => [id, title, text])).toEqual([
    ['introduction', null, 'Three reviews looked at how news of a bruise travelled.'],
    ['what-was-found', 'What was found', 'Most services wrote things down. Few sent them on; see the point below.'],
    [
      'for-schools',
      'For schools',
      'Ask at every move who will tell the next school. A team in which services sit together and share what they know. It says who, when and why. It says that a visit was made.',
    ],
    ['in-training', 'In training', 'Service Told School 3'],
  ]);
});

test('For, Compare and Column are transparent: their prose belongs to the heading, and For is remembered', () => {
  const { sections, blocks } = readBody(
    '<For levels="front-line">\n\n## Inside\n\nFirst.\n\n<For audiences="gp">\n\n### Deeper\n\nSecond.\n\n</For>\n\n</For>\n\n## Both\n\n<For levels="front-line">Third.</For>\n\nFourth.\n\n## Both again\n\nFifth.\n\n<For levels="front-line">Sixth.</For>',
  );
  const [outer, inner] = blocks;
  expect(sections.map(({ id, within }) => [id, within])).toEqual([
    ['inside', [outer]],
    ['deeper', [outer, inner]],
    ['both', []],
    ['both-again', []],
  ]);
});

test('records, and headings inside them, do not open or feed a section', () => {
  const { sections } = readBody(
    '## One\n\n<CaseStudy id="a" title="A">\nTold.\n\n### Inside the case\n\nMore.\n</CaseStudy>\n\nAfter the case.\n\n<LearningPoint id="p">Point.</LearningPoint>\n\n<Activity id="c" title="C" minutes="5">Do.</Activity>',
  );
  expect(sections.map(({ id, text }) => [id, text])).toEqual([['one', 'After the case.']]);
});

test('a heading without prose, and a block that holds no words, make no section', () => {
  const { sections } = readBody(
    '## Empty\n\n<Include point="a/b" />\n\n![Plan of the house](./plan.png)\n\n## Also empty',
  );
  expect(sections).toEqual([]);
  const { nodes } = getSection('## One\n\nWords.\n\n<Include point="a/b" />');
  expect(nodes.map(({ type }) => type)).toEqual(['paragraph']);
});

test('quotations, lists, tables and code are prose, without citations and notes', () => {
  const { sections } = readBody(
    '> Said [@a].\n\n1. One\n   - Two [@a, p. 3], three\n\n| A |\n|---|\n| b |\n\n```\ncode\n```\n\n[^1]: Not this.\n\nEnd.[^1]',
  );
  expect(sections[0]?.text).toBe('Said. One Two, three. A b code End.');
  expect(sections[0]?.nodes.map(({ type }) => type)).toEqual(['blockquote', 'list', 'table', 'code', 'paragraph']);
  expect(sections[0]?.place).toEqual({ line: 1, column: 1 });
});

/** Fourteen words, so that it needs no others to be a part. */
const long = 'Nobody had written down what the child said to the nurse on that day.';

/** With a box in it a section is found by its parts. */
const box = '\n\n<Question id="asked" for="supervision">Who asked?</Question>';

function getParts(text: string): [string, string][] {
  return getSection(text + box).parts.map((part) => [part.id, part.text]);
}

test('a section is cut into parts, each with an address that no author can write', () => {
  expect(getParts(`## Seen\n\n${long}\n\n> ${long}\n\n\`\`\`\n${long}\n\`\`\``)).toEqual([
    ['seen__1', long],
    ['seen__2', long],
    ['seen__3', long],
  ]);
});

test('what only leads up to something is told with it, and what comes last stands by itself', () => {
  expect(getParts(`## Seen\n\nA few words.\n\n${long}\n\nA few more.`)).toEqual([
    ['seen__1', `A few words. ${long}`],
    ['seen__2', 'A few more.'],
  ]);
  const leading = long.replace(/\.$/, ':');
  expect(getParts(`## Seen\n\n${leading}\n\n- one\n- two`)).toEqual([['seen__1', `${leading} one; two`]]);
});

test('a short section without a box in it is found as a whole, at its heading; a long one by its parts', () => {
  const getIds = (text: string): string[] => getSection(text).parts.map(({ id }) => id);
  expect(getIds(`## Seen\n\n${long}\n\n${long}`)).toEqual(['seen']);
  expect(getIds(`## Seen\n\n${Array(9).fill(long).join('\n\n')}`)).toHaveLength(9);
});

test('the parts of a section hold all of its words', () => {
  for (const { text, parts } of readBody(everyBlock, 'briefings/every-block.mdx').sections) {
    expect(parts.map((part) => part.text).join(' ')).toBe(text);
  }
});
