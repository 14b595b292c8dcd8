import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Stands in the top folder of a site while it is being written: a folder's name alone says nothing about who made it. */
export const buildMark = '.throughline-build';

export async function markAsBuilding(folder: string): Promise<void> {
  await writeFile(join(folder, buildMark), '');
}

export async function unmarkAsBuilding(folder: string): Promise<void> {
  await rm(join(folder, buildMark), { force: true });
}
