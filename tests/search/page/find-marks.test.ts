import { expect, test } from 'vitest';
import { findMarks } from '../../../src/search/page/find-marks.ts';

function mark(text: string, ...marks: string[]): string[] {
  return findMarks(text, marks).map(([start, end]) => text.slice(start, end));
}

test('a word is marked in all its forms and as the beginning of another', () => {
  expect(mark('Share it. Sharing neglected children’s needs is neglectful.', 'share', 'neglect', 'child')).toEqual([
    'Share',
    'Sharing',
    'neglected',
    'children’s',
    'neglectful',
  ]);
  expect(mark('One referral, two referrals.', 'referrals')).toEqual(['referral', 'referrals']);
});

test('a phrase is marked whole, over hyphens and the small words between', () => {
  expect(mark('Hear the voice of the child, or the child’s voice.', 'voice child')).toEqual(['voice of the child']);
  expect(mark('Work is multi-agency here; an agency is multi-skilled.', 'multi agency')).toEqual(['multi-agency']);
});

test('of two that begin at one place the longer is marked, and marks never overlap', () => {
  expect(mark('professional curiosity and curiosity', 'curiosity', 'professional curiosity', 'professional')).toEqual([
    'professional curiosity',
    'curiosity',
  ]);
});

test('small words of a phrase are marked with it, and are not missed where they do not stand', () => {
  expect(mark('Write “was not brought”. She is not brought.', 'was not brought')).toEqual([
    'was not brought',
    'not brought',
  ]);
});

test('short words stand for themselves alone', () => {
  expect(mark('The GP, two GPs and a gpx file', 'gp')).toEqual(['GP', 'GPs']);
});

test('small words alone mark nothing', () => {
  expect(mark('the voice of the child', 'of', 'the')).toEqual([]);
});

test.each(['c++ (draft) [1] a/b', '^$.*', '<b>', ''])(
  'what stands in a question is never a pattern: %s',
  (question) => {
    expect(mark('Practitioners wrote down what they saw.', question)).toEqual([]);
  },
);
