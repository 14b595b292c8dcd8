import { expect, test } from 'vitest';
import { getReservation, getStatus } from '../../../src/search/page/get-status.ts';
import { words } from '../../../src/words/en-GB.ts';

const said = { ...words.search.said, board: 'Larkshire' };

test.each([
  [0, 'Nothing found for “$& {count} neglect”'],
  [1, '1 passage'],
  [1200, '1,200 passages'],
])('what is said of %i passages', (total, message) => {
  expect(getStatus(said, { total, whole: total }, '$& {count} neglect')).toBe(message);
});

test.each([
  [12, 12, ''],
  [0, 0, ''],
  [12, 0, 'No passage has everything you asked, so these have some of it.'],
  [12, 2, 'Everything you asked is in 2 of them; the rest have some of it.'],
])('what is added where of %i passages %i have everything', (total, whole, message) => {
  expect(getReservation(said, { total, whole })).toBe(message);
});
