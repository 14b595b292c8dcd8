import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Outcome } from './part.ts';

const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }));

const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }) })
  .transform(({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));

const reportSchema = z.union([vitestReport, playwrightReport]);

/**
 * Counts of a test run from the JSON report of Vitest or Playwright.
 * @param code exit code of the run: when it says failure and the report does not, something crashed, which counts as one
 */
export async function readReport(file: string, code: number): Promise<Outcome> {
  const report = reportSchema.safeParse(await readJson(file));
  if (!report.success) return { passed: 0, failed: 1 };
  const { passed, failed, skipped } = report.data;
  const counts = { passed, failed: Math.max(failed, code === 0 ? 0 : 1) };
  return skipped === 0
    ? counts
    : { ...counts, notRun: skipped === 1 ? '1 test was skipped.' : `${skipped} tests were skipped.` };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}
