import { expect, test } from 'vitest';
import { getNameDetails } from '../../../src/check/privacy/get-name-details.ts';

const find = (...paths: string[]): string[] =>
  getNameDetails(paths, () => false).map(
    ({ path, isFolder, details }) => `${path}${isFolder ? '/' : ''}: ${[...new Set(details.map(({ kind }) => kind))]}`,
  );

test.each([
  ['briefings/john-smith-9991234500.png', 'nhs-number'],
  ['briefings/child_p_999_123_4500.jpg', 'nhs-number'],
  ['briefings/child-p-999-123-4500.mdx', 'nhs-number'],
  ['briefings/childp9991234500.mdx', 'nhs-number'],
  ['Child P 999 123 4500 (final).mdx.docx', 'nhs-number'],
  ['briefings/born-2019-03-14.mdx', 'date-of-birth'],
  ['briefings/child_p_dob_14-mar-2019.mdx', 'date-of-birth'],
  ['briefings/ring-01632-960399.mdx', 'phone-number'],
  ['briefings/EX1 1AA.png', 'postcode'],
])('finds the detail in %s', (path, kind) => {
  expect(find(path)).toEqual([`${path}: ${kind}`]);
});

test('names a folder once, however many files it holds', () => {
  const folder = 'briefings/p-9991234500';
  expect(find(`${folder}/a.png`, `${folder}/b.png`)).toEqual([`${folder}/: nhs-number`]);
});

test.each([
  'briefings/triennial-2011-2014.mdx',
  'briefings/panel-report-2020-03-14.mdx',
  'briefings/IMG_20190314_123456.jpg',
  'packs/year-1-2.yaml',
])('leaves %s alone', (path) => {
  expect(find(path)).toEqual([]);
});

test('what the board has made public is no detail, but a number of one person always is', () => {
  const paths = ['briefings/ring-01632-960399.mdx', 'briefings/childp9991234500.mdx'];
  const found = getNameDetails(paths, () => true);
  expect(found.map(({ path }) => path)).toEqual(['briefings/childp9991234500.mdx']);
});
