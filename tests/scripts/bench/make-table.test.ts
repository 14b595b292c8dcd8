import { expect, test } from 'vitest';
import { makeTable } from '../../../scripts/bench/make-table.ts';
import type { Run } from '../../../scripts/bench/run.ts';

const nothing = { pages: null, index: null, size: 1000, cpuSeconds: 1.5, peakMegabytes: 480.4 };

test('the runs of one size side by side, with the wall time of each to that of our site', () => {
  const runs: Run[] = [
    { ...nothing, name: 'Throughline: check', wallSeconds: 1.25 },
    { ...nothing, name: 'Throughline: site', wallSeconds: 4, pages: 2000 },
    {
      ...nothing,
      name: 'Throughline: site and index',
      wallSeconds: 9,
      pages: 2000,
      index: { seconds: 5, megabytes: 12.34 },
    },
    { ...nothing, name: 'Other', wallSeconds: 2, pages: 1001, peakMegabytes: 1234 },
  ];
  expect(makeTable(runs).split('\n')).toEqual([
    '| briefings | what                        | wall s | CPU s | peak MB | pages | pages/s | to our site | index s | index MB |',
    '| --------: | --------------------------- | -----: | ----: | ------: | ----: | ------: | ----------: | ------: | -------: |',
    '|     1,000 | Throughline: check          |    1.3 |   1.5 |     480 |       |         |             |         |          |',
    '|     1,000 | Throughline: site           |    4.0 |   1.5 |     480 | 2,000 |     500 |        1.00 |         |          |',
    '|     1,000 | Throughline: site and index |    9.0 |   1.5 |     480 | 2,000 |     222 |        2.25 |     5.0 |     12.3 |',
    '|     1,000 | Other                       |    2.0 |   1.5 |   1,234 | 1,001 |     501 |        0.50 |         |          |',
  ]);
});

test('runs of several sizes are each held against our own of that size', () => {
  const runs: Run[] = [
    { ...nothing, size: 10, name: 'Throughline: site', wallSeconds: 2, pages: 10 },
    { ...nothing, size: 20, name: 'Throughline: site', wallSeconds: 4, pages: 20 },
    { ...nothing, size: 20, name: 'Other', wallSeconds: 8, pages: 20 },
  ];
  expect(makeTable(runs).split('\n').at(-1)).toContain('|        2.00 |');
});
