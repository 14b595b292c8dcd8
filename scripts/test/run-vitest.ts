import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { getTestPlaces } from './get-test-places.ts';
import type { Outcome } from './part.ts';
import { readReport } from './read-report.ts';
import { runTool } from './run-tool.ts';

/**
 * Runs Vitest; the numbers come from its JSON report, for readers it prints as always.
 * @param config path in the checkout; tests of the built site find it at SITE_DIR
 */
export async function runVitest(config: string): Promise<Outcome> {
  const { cache, siteDir } = getTestPlaces();
  const report = join(cache, `${config}.json`);
  await rm(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--config', config, ...reporters];
  return readReport(report, await runTool('node_modules/vitest/vitest.mjs', args, { SITE_DIR: siteDir }));
}
