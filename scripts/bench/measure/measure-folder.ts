import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Number of HTML pages in a folder and all below it. */
export async function countPages(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).length;
}

/** Size of all files in a folder, in megabytes (of 1,000,000 bytes). */
export async function getMegabytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}
