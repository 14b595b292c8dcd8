import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../scripts/test/part.ts';
import { readReport } from '../../../scripts/test/read-report.ts';
import { runParts } from '../../../scripts/test/run-parts.ts';
import { makeTempDir } from '../../support/make-temp-dir.ts';

const part = (name: string, run: () => Promise<Outcome>) => ({ name, heading: name, run });
const notRun = part('Browser', async () => ({ passed: 0, failed: 0, notRun: 'No browser starts here.' }));
const crash = part('Crash', async () => {
  throw new Error('A crash on purpose.');
});

async function run(parts: Parameters<typeof runParts>[0], mustRunAll = false) {
  const lines: string[] = [];
  const counts = await runParts(parts, { mustRunAll, print: (text) => lines.push(text) });
  return { counts, printed: lines.join('\n') };
}

describe('the counts of all parts are added up', () => {
  test('and a part that crashes counts as one failure', async () => {
    const { counts, printed } = await run([
      part('One', async () => ({ passed: 3, failed: 0 })),
      crash,
      part('Two', async () => ({ passed: 4, failed: 2 })),
    ]);
    expect(counts).toEqual({ passed: 7, failed: 3 });
    expect(printed).toContain('\n== 2 of 3: Crash\n');
    expect(printed).toContain('A crash on purpose.');
    expect(printed).toMatch(/\n {2}One: 3 passed\n {2}Crash: 0 passed, 1 FAILED\n {2}Two: 4 passed, 2 FAILED$/);
  });

  test('a part that could not be run is no failure to a person, and one where nobody reads', async () => {
    const forPerson = await run([notRun]);
    expect(forPerson.counts).toEqual({ passed: 0, failed: 0 });
    expect(forPerson.printed).toMatch(/ {2}Browser: 0 passed\. No browser starts here\.$/);
    expect((await run([notRun], true)).counts).toEqual({ passed: 0, failed: 1 });
  });
});

describe('a report', () => {
  const read = async (text: string, code: number) => {
    const file = join(await makeTempDir(), 'report.json');
    await writeFile(file, text);
    return readReport(file, code);
  };

  test.each([
    ['of Vitest', { numPassedTests: 5, numFailedTests: 2, numPendingTests: 0 }, 1, { passed: 5, failed: 2 }],
    ['of Playwright', { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } }, 1, { passed: 5, failed: 2 }],
    ['of a crash', { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0 }, 1, { passed: 5, failed: 1 }],
    [
      'with a skipped test',
      { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1 },
      0,
      { passed: 5, failed: 0, notRun: '1 test was skipped.' },
    ],
  ])('%s', async (_name, report, code, outcome) => {
    expect(await read(JSON.stringify(report), code)).toEqual(outcome);
  });

  test.each(['', '{}', '{"numPassedTests": 5'])('that is no report (%s) counts as one failure', async (text) => {
    expect(await read(text, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
