import { describe, expect, test } from 'vitest';
import { correct } from '../../../src/search/plan/correct.ts';
import { normalise } from '../../../src/search/plan/normalise.ts';
import { isEnglish, lexicon } from '../support/fixture.ts';

function put(question: string, isWord = isEnglish) {
  const { tokens, corrections } = correct(normalise(question), lexicon, isWord);
  return { words: tokens.map(({ word }) => word).join(' '), corrections };
}

describe('a misspelt word becomes one of the site', () => {
  test.each([
    ['a letter missing', 'surgry', 'surgery'],
    ['a letter too many', 'childd', 'child'],
    ['a wrong letter', 'brulse', 'bruise'],
    ['two letters in the wrong order', 'bruies', 'bruise'],
    ['two letters wrong in a long word', 'chrunolagy', 'chronology'],
    ['the first letter wrong', 'vurgery', 'surgery'],
    ['two words run together', 'homevisit', 'home visit'],
    ['a word of the vocabulary that the site does not hold', 'threshhold', 'threshold'],
  ])('%s: %s is %s', (_, from, to) => {
    expect(put(`${from} again`)).toEqual({ words: `${to} again`, corrections: [{ from, to }] });
  });
});

describe('a word stays as it is', () => {
  test.each([
    ['that the site holds', 'bruise'],
    ['that the site holds in another form', 'bruises'],
    ['that is English, though the site does not hold it', 'cruise'],
    ['that is too short', 'vst'],
    ['with two letters wrong, of fewer than eight', 'srgiry'],
    ['with three letters wrong', 'chrunolagi'],
    ['with a figure in it', 'vis1t'],
  ])('%s: %s', (_, word) => {
    expect(put(word)).toEqual({ words: word, corrections: [] });
  });

  test('whatever it is, where the reader asks for it as typed', () => {
    expect(put('surgry upstiars homevisit', () => true)).toEqual({
      words: 'surgry upstiars homevisit',
      corrections: [],
    });
  });
});

test('an American spelling becomes the British one that the site has, and nobody is told of a mistake', () => {
  expect(put('color and behavior')).toEqual({ words: 'colour and behaviour', corrections: [] });
  expect(put('organization').words).toBe('organization');
});

test('of two likely words the one that begins alike is taken', () => {
  // “door” is as near.
  expect(put('loor').corrections).toEqual([{ from: 'loor', to: 'look' }]);
});
