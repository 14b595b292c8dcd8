import { describe, expect, test } from 'vitest';
import { makeStemmer } from '../../../src/library/related/make-stemmer.ts';
import { stemWord } from '../../../src/library/related/stem-word.ts';

describe('words of one family have one stem', () => {
  test.each([
    ['share', 'shares', 'shared', 'sharing'],
    ['assess', 'assesses', 'assessed', 'assessing', 'assessment', 'assessments'],
    ['family', 'families'],
    ['inform', 'informed', 'information'],
    ['stop', 'stopped', 'stopping'],
    ['parent', 'parents', 'parental'],
    ['relate', 'relations', 'relation'],
    ['bruise', 'bruises', 'bruising', 'bruised'],
  ])('%s', (...words) => {
    expect(new Set(words.map(stemWord)).size).toBe(1);
  });
});

test.each([
  ['need', 'needle'],
  ['risk', 'rise'],
  ['care', 'cart'],
  ['sing', 's'],
  ['bus', 'bush'],
])('%s and %s stay apart', (one, other) => {
  expect(stemWord(one)).not.toBe(stemWord(other));
});

describe('the stems of a text', () => {
  const toStems = makeStemmer();

  test('leave out stop words in every form, numbers and signs', () => {
    expect(toStems('It is 2016: they said, “We’re taking 3 more things”.')).toEqual([]);
  });

  test('keep words that name people and things of this field', () => {
    expect(toStems('The mother’s school, and the risk')).toEqual(['mother', 'school', 'risk'].map(stemWord));
  });

  test('are the same whenever they are asked for', () => {
    expect(toStems('Sharing shared Share')).toEqual(['shar', 'shar', 'shar']);
    expect(toStems('sharing')).toEqual(['shar']);
  });
});
