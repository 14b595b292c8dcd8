import { describe, expect, test } from 'vitest';
import { renderBlock, renderBriefing } from '../../../src/mdx/render.ts';
import type { TermMark } from '../../../src/mdx/render-context.ts';
import { findAll, say } from '../support/html.ts';
import { makeContext } from '../support/make-context.ts';
import { readBody } from '../support/read-body.ts';

const terms: readonly TermMark[] = [
  { id: 'scr', href: '/g/#scr', form: 'SCR', expansion: 'serious case review' },
  { id: 'cp', href: '/g/#cp', form: 'CP', expansion: 'child protection' },
  { id: 'cp-is', href: '/g/#cp-is', form: 'CP-IS', expansion: 'Child Protection - Information Sharing' },
  { id: 'ap', href: '/g/#ap', form: 'AP', expansion: null },
  { id: 'chronology', href: '/g/#chronology', form: 'chronology', expansion: null },
];

const draw = (text: string) => renderBriefing(readBody(text), makeContext({ terms, termsSeen: new Set() })).html;
const getMarks = (text: string) => findAll(draw(text), 'a.term').map(say);
const getWords = (text: string) => findAll(draw(text), 'p').map(say).join(' | ');

test('the first use of a term is a link to its entry, an abbreviation with its words in full', () => {
  const html = draw('An SCR asks why.\n\nEach SCR, and each chronology.');
  expect(findAll(html, 'a.term').map((link) => [say(link), link.properties['href']])).toEqual([
    ['SCR', '/g/#scr'],
    ['chronology', '/g/#chronology'],
  ]);
  expect(getWords('An SCR asks why.\n\nEach SCR, and each chronology.')).toBe(
    'An SCR (serious case review) asks why. | Each SCR, and each chronology.',
  );
});

test('an abbreviation is found as a whole word and as it is written only', () => {
  expect(getMarks('A scr, ASCR, SCR1, pre-SCR and SCRx.')).toEqual([]);
  expect(getMarks('The CP-IS, not the CP.')).toEqual(['CP-IS', 'CP']);
  expect(getMarks('Chronology first.')).toEqual(['Chronology']);
});

test('plurals and possessives are the term too, and then its words in full name it', () => {
  expect(getWords('In SCRs and SCRs.')).toBe('In SCRs (SCR: serious case review) and SCRs.');
  expect(getWords('The SCR’s aim.')).toBe('The SCR’s (SCR: serious case review) aim.');
});

test.each([
  'A serious case review (SCR) asks why.',
  'A review of a serious case (SCR) asks why.',
  'An SCR (serious case review) asks why.',
  'An SCR, that is a serious case review, asks why.',
])('what the author has explained is not explained again: %s', (text) => {
  expect(getMarks(text)).toEqual(['SCR']);
  expect(getWords(text)).toBe(text);
});

test('a term of several readings is a link without words in full', () => {
  expect(getWords('An AP may mean two things.')).toBe('An AP may mean two things.');
  expect(getMarks('An AP may mean two things.')).toEqual(['AP']);
});

test('headings, links, quotations, code, and what stands around blocks are left alone', () => {
  const text =
    '## The SCR\n\n[An SCR](theme:x), `SCR`, and\n\n> an SCR\n\n<CaseStudy id="a" title="SCR">\nWords.\n</CaseStudy>\n\n```\nSCR\n```';
  expect(getMarks(text)).toEqual([]);
});

describe('on one page', () => {
  const body =
    '<LearningPoint id="a">An SCR, and that SCR.</LearningPoint>\n\n<LearningPoint id="b">An SCR and AP.</LearningPoint>';

  test('several drawings share what has been marked: a later one links again, and explains no more', () => {
    const context = makeContext({ terms, termsSeen: new Set() });
    const drawn = readBody(body).blocks.map((block) => renderBlock(block, context));
    expect(drawn.map((html) => findAll(html, 'a.term').map(say))).toEqual([['SCR'], ['SCR', 'AP']]);
    expect(drawn.map((html) => findAll(html, 'span.term__expansion').length)).toEqual([1, 0]);
    expect([...context.termsSeen]).toEqual(['scr', 'ap']);
  });

  test('each passage links a term once: the text under a heading, a record, and the text after it', () => {
    const text = `An SCR, an SCR.\n\n## One\n\nAn SCR. An SCR.\n\n${body}\n\nThis SCR.`;
    const html = draw(text);
    expect(findAll(html, 'a.term').map(say)).toEqual(['SCR', 'SCR', 'SCR', 'SCR', 'AP', 'SCR']);
    expect(findAll(html, 'span.term__expansion')).toHaveLength(1);
  });

  test('a page for print, where nothing can be followed, marks the first use only', () => {
    const context = makeContext({ terms, termsSeen: new Set(), medium: 'pack' });
    const drawn = readBody(body).blocks.map((block) => renderBlock(block, context));
    expect(drawn.map((html) => findAll(html, 'a.term').map(say))).toEqual([['SCR'], ['AP']]);
  });
});
