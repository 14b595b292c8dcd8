import { expect, test } from 'vitest';
import { readRoleWords } from '../../../src/library/read/read-word-lists.ts';

const file = 'vocabulary/roles.yaml';
const toFile = (text: string) => ({ path: file, bytes: new TextEncoder().encode(text) });

function read(product: string, board: string | null) {
  const { entries, readings } = readRoleWords({
    product: toFile(product),
    board: board === null ? null : toFile(board),
  });
  return { entries, messages: readings.flatMap(({ findings }) => findings.map(({ message }) => message)) };
}

test('a board’s words for roles are added to the product’s', () => {
  expect(read('- { id: gp, words: [family doctor] }', '- { id: gp, words: [surgery doctor] }')).toEqual({
    entries: [
      { id: 'gp', words: ['family doctor'] },
      { id: 'gp', words: ['surgery doctor'] },
    ],
    messages: [],
  });
});

test('a board need not have any', () => {
  expect(read('- { id: gp, words: family doctor }', null).entries).toEqual([{ id: 'gp', words: ['family doctor'] }]);
});

test('what is wrong is said, and the other entries stay', () => {
  const { entries, messages } = read('- { id: gp, word: [family doctor] }\n- { id: hv, words: [visitor] }', null);
  expect(entries).toEqual([{ id: 'hv', words: ['visitor'] }]);
  expect(messages.join(' ')).toContain('“word” is not a setting');
});
