import { expect, test } from 'vitest';
import { isOtherProcessAlive } from '../../src/publish/is-other-process-alive.ts';
import { findDeadPid } from '../support/find-dead-pid.ts';

test('a process that runs is alive, one that ended and our own are not', async () => {
  expect(isOtherProcessAlive(process.ppid)).toBe(true);
  expect(isOtherProcessAlive(await findDeadPid())).toBe(false);
  expect(isOtherProcessAlive(process.pid)).toBe(false);
});

test.each([0, -1, 1.5, Number.NaN, 2 ** 31, 99_999_999_999_999, Number.POSITIVE_INFINITY])(
  'no process has the id %s',
  (pid) => {
    expect(isOtherProcessAlive(pid)).toBe(false);
  },
);
