import { expect, test } from 'vitest';
import { getOpening } from '../../src/views/get-opening.ts';

const text = 'Ask who lives in the home. Ask again after each change. Write down what you were told.';

test('the opening of a text is its first sentence, and those after it that fit', () => {
  expect(getOpening(text)).toBe('Ask who lives in the home.');
  expect(getOpening(text, 54)).toBe('Ask who lives in the home.');
  expect(getOpening(text, 55)).toBe('Ask who lives in the home. Ask again after each change.');
  expect(getOpening(text, 200)).toBe(text);
});

test('no sentence is cut, however long the first is', () => {
  const long = `Ask ${'again and '.repeat(30)}again.`;
  expect(getOpening(`${long} Then write.`, 50)).toBe(long);
});

test('words without a stop are one sentence, and no words are none', () => {
  expect(getOpening('Signs of neglect')).toBe('Signs of neglect');
  expect(getOpening('')).toBe('');
});
