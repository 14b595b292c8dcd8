import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that is deleted when the test ends. */
export async function makeTempDir(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'throughline-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
