import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildMark } from './build-mark.ts';
import { markerFile } from './site-marker.ts';

const marks: readonly string[] = [buildMark, markerFile];

/** Deletes a folder of a build. What says that it is ours goes last: who is killed half-way leaves nothing that nobody may delete. */
export async function deleteSibling(path: string): Promise<void> {
  const names = await readdir(path).catch(() => []);
  const rest = names.filter((name) => !marks.includes(name));
  await Promise.all(rest.map((name) => rm(join(path, name), { recursive: true, force: true })));
  await rm(path, { recursive: true, force: true });
}
