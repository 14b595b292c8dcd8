import { rm } from 'node:fs/promises';
import { getTestPlaces } from './get-test-places.ts';
import type { Outcome } from './part.ts';
import { readReport } from './read-report.ts';
import { runTool } from './run-tool.ts';

/** Runs Vitest; the numbers come from its JSON report, for readers it prints as always. */
export async function runUnitTests(): Promise<Outcome> {
  const { unitReport } = getTestPlaces();
  await rm(unitReport, { force: true });
  const code = await runTool('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ]);
  return readReport(unitReport, code);
}
