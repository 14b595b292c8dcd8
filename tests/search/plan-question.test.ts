import { describe, expect, test } from 'vitest';
import { getQuestionWords, planRounds } from '../../src/search/plan-question.ts';

describe('getQuestionWords', () => {
  test.each([
    ['what is neglect', ['neglect']],
    ['Does GDPR stop me sharing?', ['gdpr', 'stop', 'sharing']],
    ['mum’s new boyfriend', ['mum', 'new', 'boyfriend']],
    ['was-not-brought, self-harm', ['not', 'brought', 'self', 'harm']],
    ['who', ['who']],
    ['  ', []],
    ['neglect neglect', ['neglect']],
  ])('%s', (question, words) => {
    expect(getQuestionWords(question)).toEqual(words);
  });
});

describe('planRounds', () => {
  test('asks for every word first, then with one fewer, then one by one', () => {
    expect(planRounds(['closing', 'cases', 'early'])).toEqual([
      ['closing cases early'],
      ['closing cases', 'closing early', 'cases early'],
      ['closing', 'cases', 'early'],
    ]);
  });

  test('asks nothing where there are no words', () => {
    expect(planRounds([])).toEqual([]);
  });

  test('never asks more than a phone can answer, but always tries each word', () => {
    const question = 'child seen home school visit father baby bruise nurse plan';
    const rounds = planRounds(question.split(' '));
    expect(rounds.at(-1)).toEqual(question.split(' '));
    expect(rounds.flat().length).toBeLessThanOrEqual(24);
  });
});
