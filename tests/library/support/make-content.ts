import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeTempDir } from '../../support/make-temp-dir.ts';

export const linkedFixture = join(import.meta.dirname, '../../fixtures/library-linked');

/** A copy of the linked fixture in which the given files are written anew. */
export async function makeContent(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = join(await makeTempDir(), 'content');
  await cp(linkedFixture, folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
