import { expect, test } from 'vitest';
import { jsonReport } from '../../../src/check/reporters/json.ts';
import { fileName, unknownTheme } from './findings.ts';

test('gives one array of findings that reads back as it was', () => {
  expect(JSON.parse(jsonReport([unknownTheme, fileName]))).toEqual([unknownTheme, fileName]);
});

test('gives an empty array where nothing was found', () => {
  expect(jsonReport([])).toBe('[]');
});

test('gives the fields of a finding and no others', () => {
  const withMore = { ...unknownTheme, secret: 'x' };
  expect(Object.keys(JSON.parse(jsonReport([withMore]))[0])).toEqual([
    'rule',
    'severity',
    'file',
    'line',
    'column',
    'excerpt',
    'message',
    'why',
    'fix',
  ]);
});
