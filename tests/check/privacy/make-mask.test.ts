import { describe, expect, test } from 'vitest';
import { findAnywhere, findInText } from '../../../src/check/privacy/find-in-text.ts';
import { getNameDetails } from '../../../src/check/privacy/get-name-details.ts';
import { makeMask, maskIdentities, maskText } from '../../../src/check/privacy/make-mask.ts';
import { makeTextFile } from '../../../src/check/text/text-file.ts';
import type { Finding } from '../../../src/findings/finding.ts';

const file = 'briefings/child-p.mdx';
const finding: Finding = {
  rule: 'curly-brackets',
  severity: 'error',
  file,
  line: 1,
  column: 1,
  excerpt: 'Ask {01632 960009} about 999 123 4500',
  message: 'Curly brackets around “01632 960009”.',
  why: 'He was born on 14/03/2019.',
  fix: 'Write (01632 960009).',
};

/** The mask of a folder with these texts and names. */
function maskOf(texts: Readonly<Record<string, string>>, paths: readonly string[] = []) {
  const entries = Object.entries(texts);
  return makeMask({
    files: new Map(entries.map(([name, text]) => [name, makeTextFile(name, text)])),
    privateDetails: new Map(entries.map(([name, text]) => [name, findInText(text, findAnywhere)])),
    tellingNames: getNameDetails(paths, () => false),
  });
}

describe('makeMask', () => {
  test('puts one dot for each character of a private detail, in the findings of every rule', () => {
    expect(maskOf({ [file]: finding.excerpt ?? '' })(finding)).toEqual({
      ...finding,
      excerpt: 'Ask {••••••••••••} about ••••••••••••',
      message: 'Curly brackets around “••••••••••••”.',
      why: 'He was born on ••••••••••.',
      fix: 'Write (••••••••••••).',
    });
  });

  test('hides what stands in another file: a suggestion repeats it, in other signs', () => {
    const mask = maskOf({ 'sources.yaml': '- id: ring-01632-960009\n  title: Born 14 March 2019' });
    const masked = mask({ ...finding, message: 'No “14-march-2019”.', fix: 'Did you mean “ring-01632-960009”?' });
    expect([masked.message, masked.fix]).toEqual(['No “•••••••••••••”.', 'Did you mean “ring-••••••••••••”?']);
  });

  test('hides each part of a number that is broken over a line end, and no other number', () => {
    const text = 'Child P (999 123\n4500) of 4500 children';
    const mask = maskOf({ [file]: text });
    const excerpts = text
      .split('\n')
      .map((line, index) => mask({ ...finding, line: index + 1, excerpt: line }).excerpt);
    expect(excerpts).toEqual(['Child P (•••••••', '••••) of 4500 children']);
  });

  test('hides what is left of a number where the line, or a value in a message, was cut', () => {
    const text = `${'word '.repeat(199)}: 9991234500`;
    const mask = maskOf({ [file]: text });
    const cut = mask({
      ...finding,
      excerpt: text.slice(0, 1_000),
      message: '“the 9991…” is wrong.',
      fix: 'x-99912345',
    });
    expect([cut.excerpt?.slice(990), cut.message, cut.fix]).toEqual([
      'word : •••',
      '“the ••••…” is wrong.',
      'x-••••••••',
    ]);
  });

  test('hides the end of a number that a message quotes from the second line', () => {
    const mask = maskOf({ [file]: 'Child P (999\n123 4500) of 4500' });
    expect(mask({ ...finding, message: '“123 4500” of 4500 is not a setting.' }).message).toBe(
      '“••••••••” of 4500 is not a setting.',
    );
  });

  test('hides codes that stand for digits', () => {
    const text = 'title: "\\u0039991234500"';
    expect(maskOf({ [file]: text })({ ...finding, excerpt: text, message: 'Not \\u0039991234500.' })).toMatchObject({
      excerpt: 'title: "•••••••••••••••"',
      message: 'Not •••••••••••••••.',
    });
  });

  test('hides a detail in the name of a file, wherever the name is said, and leaves the rest of it', () => {
    const path = 'briefings/pictures/john-smith-9991234500.png';
    const mask = maskOf({}, [path]);
    expect(
      mask({ ...finding, file: path, message: `“${path}” is too large.`, fix: 'Name it john-smith-99912345.' }),
    ).toMatchObject({
      file: 'briefings/pictures/john-smith-••••••••••.png',
      message: '“briefings/pictures/john-smith-••••••••••.png” is too large.',
      fix: 'Name it john-smith-••••••••.',
    });
  });

  test('reads each text once, however many details there are', () => {
    const numbers = Array.from({ length: 5_000 }, (_, index) => `01632 9${String(index).padStart(5, '0')}`);
    const mask = maskOf({ [file]: numbers.map((number) => `Ring ${number}.`).join('\n') });
    // 5,000 findings times 5,000 details, each sought apart, would be stopped as too slow.
    const messages = numbers.map((number) => mask({ ...finding, message: `“${number}” is wrong.` }).message);
    expect(new Set(messages)).toEqual(new Set(['“••••••••••••” is wrong.']));
  });
});

test('what is said without a check hides numbers and birth dates', () => {
  expect(maskIdentities({ ...finding, file: 'briefings/p-9991234500.mdx' })).toMatchObject({
    file: 'briefings/p-••••••••••.mdx',
    excerpt: 'Ask {01632 960009} about ••••••••••••',
    why: 'He was born on ••••••••••.',
  });
  expect(maskText('Error: no page p-9991234500\n    at file.ts:10:4')).toBe(
    'Error: no page p-••••••••••\n    at file.ts:10:4',
  );
});
