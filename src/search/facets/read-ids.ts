import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { z } from 'zod';

const unzip = promisify(gunzip);
const ending = '.pf_fragment';
/** Pagefind puts this before what it packs. */
const signature = 'pagefind_dcd';
const fragmentSchema = z.object({ url: z.string() });
/** Files read at once. */
const batch = 64;

/**
 * Which passage the index calls what: it names each after its contents and tells nobody.
 *
 * @param indexDir the folder that Pagefind wrote
 * @returns ids such as `en_1a2b3c4` by the address of their passage
 * @throws Error when a file of the index is not as this program knows it
 */
export async function readIds(indexDir: string): Promise<Map<string, string>> {
  const folder = join(indexDir, 'fragment');
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending));
  const ids = new Map<string, string>();
  for (let start = 0; start < names.length; start += batch) {
    const part = names.slice(start, start + batch);
    const addresses = await Promise.all(part.map((name) => readAddress(join(folder, name))));
    for (const [index, name] of part.entries()) ids.set(addresses[index] ?? '', name.slice(0, -ending.length));
  }
  return ids;
}

async function readAddress(path: string): Promise<string> {
  const text = (await unzip(await readFile(path))).toString('utf8');
  return fragmentSchema.parse(JSON.parse(text.slice(text.startsWith(signature) ? signature.length : 0))).url;
}
