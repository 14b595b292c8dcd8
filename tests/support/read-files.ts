import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Every file of a folder, those in its subfolders too: path with `/` to text. */
export async function readFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files.sort().map(async (file): Promise<[string, string]> => {
    return [relative(folder, file).replaceAll('\\', '/'), await readFile(file, 'utf8')];
  });
  return new Map(await Promise.all(texts));
}
