import { expect, test } from 'vitest';
import { everyBlock, getBlock, readBody } from '../support/read-body.ts';

const file = 'briefings/every-block.mdx';
const lineOf = (words: string): number => everyBlock.slice(0, everyBlock.indexOf(words)).split('\n').length;
const getFrom = (id: string) => getBlock(readBody(everyBlock, file), id);

test('blocks come in document order, each with its parent, its id and the heading it stands under', () => {
  const { blocks } = readBody(everyBlock, file);
  expect(blocks.map((block) => [block.name, block.id, block.parent?.name ?? null, block.section])).toEqual([
    ['KeyFigure', 'told-late', null, 'introduction'],
    ['LearningPoint', 'send-it-on', null, 'what-was-found'],
    ['CaseStudy', 'child-w', null, 'what-was-found'],
    ['LearningPoint', 'write-it-down', 'CaseStudy', 'what-the-aunt-said'],
    ['For', null, null, 'what-was-found'],
    ['Question', 'question-1', 'For', 'for-schools'],
    ['Answer', null, 'Question', 'for-schools'],
    ['Definition', null, null, 'for-schools'],
    ['Compare', null, null, 'for-schools'],
    ['Column', null, 'Compare', 'for-schools'],
    ['Column', null, 'Compare', 'for-schools'],
    ['Activity', 'draw-the-line', null, 'in-training'],
    ['FacilitatorNote', null, 'Activity', 'in-training'],
    ['Include', null, null, 'in-training'],
  ]);
  for (const block of blocks) {
    expect(block.briefing).toBe('every-block');
    expect(block.children).toEqual(blocks.filter(({ parent }) => parent === block));
  }
});

test('attributes are split, trimmed and put into their kept form', () => {
  expect(getFrom('send-it-on').attributes).toEqual({
    id: 'send-it-on',
    kind: 'recommendation',
    title: 'Send it on',
    lead: 'Every service should',
    number: '2',
    themes: ['information-sharing', 'recording'],
    audiences: ['social-worker', 'police-officer'],
    source: 'valley-study',
    page: '12',
    sameAs: ['older-briefing/send-early'],
    asks: ['may I tell the school', 'who must know'],
  });
  expect(getFrom('child-w').attributes['about']).toEqual(['practice', 'partnership']);
});

test('every value and every item of a list is found at its place in the file', () => {
  const { places, place } = getFrom('send-it-on');
  expect(place).toEqual({ line: lineOf('<LearningPoint id="send-it-on"'), column: 1 });
  const words: Record<string, string> = {
    kind: 'recommendation"',
    title: 'Send it on"',
    themes: 'information-sharing, recording',
    'themes.1': 'recording" audiences',
    'audiences.0': 'social-worker,',
    'audiences.1': 'police-officer"',
    page: '12"\n',
    'asks.1': 'who must know',
  };
  for (const [name, value] of Object.entries(words)) {
    const start = everyBlock.indexOf(value);
    const line = everyBlock.slice(0, start).split('\n').length;
    expect(places.get(name), name).toEqual({ line, column: start - everyBlock.lastIndexOf('\n', start - 1) });
  }
});

test('an attribute is found where it stands, not where its name or value is said before', () => {
  const block = getBlock(
    readBody(`<LearningPoint title='page="9" id="x"' id="real"
  themes='a,
b' page="9">Words.</LearningPoint>`),
  );
  expect(block.id).toBe('real');
  expect(Object.fromEntries(block.places)).toEqual({
    title: { line: 1, column: 23 },
    id: { line: 1, column: 44 },
    themes: { line: 2, column: 11 },
    'themes.0': { line: 2, column: 11 },
    'themes.1': { line: 3, column: 1 },
    page: { line: 3, column: 10 },
  });
});

test('an item of a list is not looked for in an item before it', () => {
  const { places } = getBlock(
    readBody('<LearningPoint id="a" themes="neglect-of-babies, neglect">Words.</LearningPoint>'),
  );
  expect(places.get('themes.1')).toEqual({ line: 1, column: 50 });
});

test('places count from the start of the file where a tag stands in a quotation or a list', () => {
  const { blocks } = readBody('> <KeyFigure id="one"\n> value="3" of="all cases">\n> Three.\n> </KeyFigure>');
  expect(blocks[0]?.places.get('value')).toEqual({ line: 2, column: 10 });
});

test('text leaves out citations and what is a record or an answer of its own', () => {
  expect(getFrom('send-it-on').text).toBe("Send what bears on a child's safety the same day.");
  expect(getFrom('child-w').text).toBe(
    'Child W lived with an aunt. What the aunt said She told two people. Neither wrote it down.',
  );
  expect(getFrom('question-1').text).toBe('Who else sees this child?');
  const { blocks } = readBody(everyBlock, file);
  expect(blocks.find(({ name }) => name === 'Answer')?.text).toBe('The school, every day.');
  expect(blocks.find(({ name }) => name === 'For')?.text).toBe('Ask at every move who will tell the next school.');
});

test('text is what readers read: no marks of formatting, entities decoded, one space between words', () => {
  const { blocks } = readBody(
    '<LearningPoint id="a">\nTell **both**   *services*\nat [once](theme:x) &amp; say<br/>why: `now`, on 5<sup>th</sup> May[^1].\n\n- One\n- Two\n</LearningPoint>\n\n[^1]: Note.',
  );
  expect(blocks[0]?.text).toBe('Tell both services at once & say why: now, on 5th May. One. Two');
});

test('the items of a list do not run together where they are told without it', () => {
  const getText = (list: string) => readBody(`<LearningPoint id="a">\n${list}\n</LearningPoint>`, file).blocks[0]?.text;
  expect(getText('These raise the risk:\n\n- debt\n- moves\n\nThey add up.')).toBe(
    'These raise the risk: debt; moves. They add up.',
  );
  expect(getText('1. Ask her.\n2. Write “no”.\n3. Tell the school')).toBe('Ask her. Write “no”. Tell the school');
  expect(getText('- who asked;\n- who wrote,\n- who knew')).toBe('who asked; who wrote, who knew');
});

test('questions without an id are numbered in order, past numbers that are taken', () => {
  const { blocks } = readBody(
    '## Question 1\n\n<Question>A?</Question>\n\n<Question id="question-2">B?</Question>\n\n<Question>C?</Question>',
  );
  expect(blocks.map(({ id }) => id)).toEqual(['question-3', 'question-2', 'question-4']);
});

test('words that share a line with a tag are put in order', () => {
  const { blocks, sections } = readBody(
    'Before <KeyFigure id="a" value="2" of="all">In 2.</KeyFigure> after.\n\n<LearningPoint id="b">One line.</LearningPoint>',
  );
  expect(blocks.map(({ id, text }) => [id, text])).toEqual([
    ['a', 'In 2.'],
    ['b', 'One line.'],
  ]);
  expect(sections.map(({ text }) => text)).toEqual(['Before after.']);
});

test('every block of a briefing holds its footnotes', () => {
  const { blocks } = readBody(everyBlock, file);
  expect(blocks.map(({ footnotes }) => [...footnotes.keys()])).toEqual(blocks.map(() => ['how']));
});
