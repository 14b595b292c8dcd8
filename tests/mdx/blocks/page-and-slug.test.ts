import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLocalId } from '../../../src/library/ids.ts';
import { suggestPage, toPage } from '../../../src/mdx/blocks/page.ts';
import { getSlug } from '../../../src/mdx/blocks/slug.ts';

test('pages are kept without white space and with a plain hyphen', () => {
  expect([' 7 ', '71–72', '71 - 72', 'xiv'].map(toPage)).toEqual(['7', '71-72', '71-72', 'xiv']);
  expect(['', 'p. 7', '72-71', '7-7', '7,8', '7-', '-7'].map(toPage)).toEqual(Array(7).fill(null));
});

test('a page that somebody meant', () => {
  expect(['p7', 'pages 71 to 72', 'pp. 71 — 72', '9-2', 'none'].map(suggestPage)).toEqual([
    '7',
    '71-72',
    '71-72',
    null,
    null,
  ]);
});

test('whatever the words, an address is of the form that ids have, or empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const slug = getSlug(words);
      expect(slug === '' || isLocalId(slug)).toBe(true);
      expect(getSlug(slug)).toBe(slug);
    }),
  );
});
