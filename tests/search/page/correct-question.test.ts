import { expect, test } from 'vitest';
import { correctQuestion } from '../../../src/search/page/correct-question.ts';

test('only the misspelt words change', () => {
  const corrections = [
    { from: 'profesional', to: 'professional' },
    { from: 'curiousity', to: 'curiosity' },
  ];
  expect(correctQuestion('What is Profesional curiousity, in practice?', corrections)).toBe(
    'What is professional curiosity, in practice?',
  );
});

test('two words written as one, and a possessive', () => {
  expect(correctQuestion('a homevisit', [{ from: 'homevisit', to: 'home visit' }])).toBe('a home visit');
  expect(correctQuestion("the fathr's role", [{ from: 'fathr', to: 'father' }])).toBe('the father role');
});

test('a question without corrections stays as it was typed', () => {
  expect(correctQuestion('“C&F” – (draft) $&', [])).toBe('“C&F” – (draft) $&');
});
