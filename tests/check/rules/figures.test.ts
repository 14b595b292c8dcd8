import { expect, test } from 'vitest';
import { bodyLine, checkFiles, makeBriefing } from '../check-files.ts';

const file = 'briefings/new-one.mdx';
const figure = (attributes: string): string =>
  makeBriefing(`<KeyFigure id="f" ${attributes}>\nSo many were found.\n</KeyFigure>`);

test.each(['value="65"', 'value="65" of="66"'])('key-figure-without-base: %s', async (attributes) => {
  expect(await checkFiles({ [file]: figure(attributes) })).toMatchObject([
    {
      rule: 'key-figure-without-base',
      severity: 'warning',
      file,
      line: bodyLine,
      message: 'The key figure “f” (65) does not say out of how many.',
      fix: 'Add of="…" with the whole and base="…" with what was counted, such as of="66" base="reviews read in depth".',
    },
  ]);
});

test.each([
  'value="65" of="66" base="reviews"',
  'value="65" of="all notified incidents"',
  'value="49%" of="66" base="reviews"',
])('a figure with its base is left alone: %s', async (attributes) => {
  expect(await checkFiles({ [file]: figure(attributes) })).toEqual([]);
});

test('figure-larger-than-base', async () => {
  expect(await checkFiles({ [file]: figure('value="1,066" of="66" base="reviews"') })).toMatchObject([
    {
      rule: 'figure-larger-than-base',
      severity: 'error',
      line: bodyLine,
      message: 'The key figure “f” says 1,066 of 66, and a part cannot be larger than the whole.',
      fix: 'Check both numbers against the source: value is the part, of is the whole.',
    },
  ]);
});
