import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, toKey, toSingular, toStem, toWords } from '../../../src/search/plan/normalise.ts';

describe('toWords', () => {
  test.each([
    ['Mum’s new boyfriend', ['mum', 'new', 'boyfriend']],
    ['mum´s and mum`s and ‘mum‘s', ['mum', 'and', 'mum', 'and', 'mum']],
    ["don't, can’t", ['dont', 'cant']],
    ['was-not-brought/self-harm', ['was', 'not', 'brought', 'self', 'harm']],
    ['A&E, R & D', ['ae', 'r', 'd']],
    ['CAFÉ naïve Siân', ['cafe', 'naive', 'sian']],
    ['beth sy’n digwydd', ['beth', 'syn', 'digwydd']],
    ['65 of 66 (2016–17)', ['65', 'of', '66', '2016', '17']],
    ['', []],
    [' … ?! ', []],
  ])('%s', (text, words) => {
    expect(toWords(text)).toEqual(words);
  });

  test('words are what they are, however often they are normalised', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = toWords(text);
        expect(toWords(words.join(' '))).toEqual(words);
        expect(words.filter((word) => /[\s'"-]/.test(word) || word === '')).toEqual([]);
      }),
    );
  });
});

test('each word comes with its stem; a number has none but itself', () => {
  expect(normalise('closing cases 2016')).toEqual([
    { word: 'closing', stem: 'close' },
    { word: 'cases', stem: 'case' },
    { word: '2016', stem: '2016' },
  ]);
  expect(toStem('7s')).toBe('7s');
});

test.each([
  ['visits', 'visit'],
  ['visit', 'visit'],
  ['illness', 'illness'],
  ['bus', 'bus'],
])('%s is, in the singular, %s', (word, singular) => {
  expect(toSingular(word)).toBe(singular);
});

describe('toKey', () => {
  test.each([
    ['the voice of the child', 'voice of a child'],
    ['says all the right things', 'say the right thing'],
    ['case closed', 'cases closing'],
  ])('“%s” and “%s” are one phrase', (phrase, other) => {
    expect(toKey(phrase)).toBe(toKey(other));
  });

  test('small words change no phrase, and a text of nothing else keeps them', () => {
    expect(toKey('says all the right things')).toBe(toKey('says right things'));
    expect(toKey('who will it be')).toBe('who will it be');
    expect(toKey('no visit')).not.toBe(toKey('visit'));
  });
});
