import { expect, test } from 'vitest';
import { nearest } from '../../src/findings/nearest.ts';

const themes = ['neglect', 'information-sharing', 'engagement', 'policy', 'was-not-brought'];

test.each([
  ['neglekt', 'neglect'],
  ['Neglect', 'neglect'],
  ['neglects', 'neglect'],
  ['information sharing', 'information-sharing'],
  ['infomation-shairing', 'information-sharing'],
  ['policies', 'policy'],
  ['was-not-brought-2024', 'was-not-brought'],
])('“%s” is taken for “%s”', (written, meant) => {
  expect(nearest(written, themes)).toBe(meant);
});

test.each(['weather', '', '-', 'n', 'x'.repeat(5000)])('nothing is near to “%s”', (written) => {
  expect(nearest(written, themes)).toBeNull();
});

test('letters that changed places are forgiven in a short word', () => {
  expect(nearest('darft', ['date', 'draft'])).toBe('draft');
});

test('the first of equally near values is given', () => {
  expect(nearest('role', ['rolf', 'rola'])).toBe('rolf');
});
