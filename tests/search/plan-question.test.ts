import { describe, expect, test } from 'vitest';
import { getQuestionWords, planQuestion } from '../../src/search/plan-question.ts';

describe('getQuestionWords', () => {
  test.each([
    ['what is neglect', ['neglect']],
    ['Does GDPR stop me sharing?', ['gdpr', 'stop', 'sharing']],
    ['mum’s new boyfriend', ['mum', 'new', 'boyfriend']],
    ['was-not-brought, was not brought', ['was-not-brought', 'not', 'brought']],
    ['who', ['who']],
    ['  ', []],
    ['neglect neglect', ['neglect']],
  ])('%s', (question, words) => {
    expect(getQuestionWords(question)).toEqual(words);
  });
});

describe('planQuestion', () => {
  test('asks for every word first, then with one fewer, then one by one', () => {
    expect(planQuestion('closing cases early')).toEqual([
      ['closing cases early'],
      ['closing cases', 'closing early', 'cases early'],
      ['closing', 'cases', 'early'],
    ]);
  });

  test('asks nothing for an empty question', () => {
    expect(planQuestion(' ? ')).toEqual([]);
  });

  test('never asks more than a phone can answer, but always tries each word', () => {
    const question = 'child seen home school visit father baby bruise nurse plan';
    const rounds = planQuestion(question);
    expect(rounds.at(-1)).toEqual(question.split(' '));
    expect(rounds.flat().length).toBeLessThanOrEqual(24);
  });
});
