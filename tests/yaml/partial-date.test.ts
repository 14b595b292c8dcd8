import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  daysIn,
  getDateProblem,
  guessDate,
  isBeforeDate,
  monthLengthInWords,
  partialDateToWords,
} from '../../src/yaml/partial-date.ts';

test.each([
  ['2016', null],
  ['2016-06', null],
  ['2016-06-30', null],
  ['2024-02-29', null],
  ['2025-02-29', 'day'],
  ['1900-02-29', 'day'],
  ['2025-11-31', 'day'],
  ['2025-13', 'month'],
  ['2025-00-01', 'month'],
  ['0216', 'year'],
  ['2016-6', 'form'],
  ['June 2016', 'form'],
  ['2016-06-30T00:00', 'form'],
])('%s: %s', (written, problem) => {
  expect(getDateProblem(written)).toBe(problem);
});

test('dates are written out as people say them', () => {
  expect(['2025-11-02', '2025-11', '2025'].map(partialDateToWords)).toEqual([
    '2 November 2025',
    'November 2025',
    '2025',
  ]);
  expect(monthLengthInWords('2025-11-31')).toBe('November 2025 has 30 days');
});

test('the days of a month are those of the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const last = new Date(Date.UTC(year, month - 1, daysIn(year, month)));
      expect([last.getUTCMonth(), new Date(last.getTime() + 86_400_000).getUTCDate()]).toEqual([month - 1, 1]);
    }),
  );
});

test('one date is before another only if no day that it can mean is not', () => {
  expect(isBeforeDate('2025', '2026-11-02')).toBe(true);
  expect(isBeforeDate('2026', '2026-11-02')).toBe(false);
  expect(isBeforeDate('2026-10', '2026-11-02')).toBe(true);
  expect(isBeforeDate('2026-11-02', '2026-11-02')).toBe(false);
  expect(isBeforeDate('2027-01-01', '2026')).toBe(false);
});

test.each([
  ['1 June 2016', '2016-06-01'],
  ['2nd Nov 2026', '2026-11-02'],
  ['June 2016', '2016-06'],
  ['01/06/2016', '2016-06-01'],
  ['31/02/2016', null],
  ['summer 2016', null],
  ['soon', null],
])('%s is taken for %s', (written, date) => {
  expect(guessDate(written)).toBe(date);
});
