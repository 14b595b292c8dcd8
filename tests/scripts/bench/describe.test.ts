import { expect, test } from 'vitest';
import { describeMachine } from '../../../scripts/bench/describe-machine.ts';
import { describeRun } from '../../../scripts/bench/describe-run.ts';

const run = {
  size: 1000,
  name: 'Throughline: site',
  wallSeconds: 12.34,
  cpuSeconds: 15.06,
  peakMegabytes: 1154.4,
  pages: 4534,
  index: null,
};

test('a run is told in one line, with its pages where it makes any', () => {
  expect(describeRun(run)).toBe('Throughline: site: 12.3 s, 15.1 s of CPU, 1,154 MB, 4,534 pages');
  expect(describeRun({ ...run, name: 'Throughline: check', pages: null })).toBe(
    'Throughline: check: 12.3 s, 15.1 s of CPU, 1,154 MB',
  );
});

test('the machine is told with its load before and after', () => {
  expect(describeMachine(0.25)).toMatch(/^Node \d+\.\d+\.\d+, \d+ cores, load 0\.3 before and \d+\.\d after\.$/);
});
