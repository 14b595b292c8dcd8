import { expect, test } from 'vitest';
import { getReservation, getStatus } from '../../../src/search/page/get-status.ts';
import { words } from '../../../src/words/en-GB.ts';

const { said } = words.search;

test.each([
  [0, 'Nothing found for “$& {count} neglect”'],
  [1, '1 passage'],
  [1200, '1,200 passages'],
])('what is said of %i passages', (total, message) => {
  expect(getStatus(said, { total }, '$& {count} neglect')).toBe(message);
});

test.each([
  [12, 12, ''],
  [0, 0, ''],
  [12, 0, 'No passage has everything you asked, so these have some of it.'],
  [12, 2, 'Everything you asked is in 2 of them; the rest have some of it.'],
])('what is added where of %i passages %i have everything', (total, whole, message) => {
  expect(getReservation(said, { total, whole, isClose: true })).toBe(message);
});

test('where nothing comes near, that is said and not how many have some of it', () => {
  expect(getReservation(said, { total: 12, whole: 0, isClose: false })).toBe(
    'No close match. These have a part of what you asked. Fewer or other words may help, or a theme from the list below.',
  );
  expect(getReservation(said, { total: 0, whole: 0, isClose: false })).toBe('');
});
