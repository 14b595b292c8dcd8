import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { getPlaces } from '../shared/get-places.ts';
import { codeToOutcome } from './code-to-outcome.ts';
import { getTestPlaces } from './get-test-places.ts';
import type { Outcome } from './part.ts';
import { runTool } from './run-tool.ts';

/** Builds the demonstration site for the browser tests. An older one is deleted first, lest they test that instead. */
export async function buildTestSite(): Promise<Outcome> {
  const { siteDir } = getTestPlaces();
  await rm(siteDir, { recursive: true, force: true });
  const contentDir = join(getPlaces().checkout, 'content');
  return codeToOutcome(await runTool('scripts/build.ts', [], { CONTENT_DIR: contentDir, OUT_DIR: siteDir }));
}
