import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { makeChangedFile } from '../library/folder/folder-findings.ts';
import type { Asset } from '../library/model.ts';
import { ContentChangedError } from './content-changed-error.ts';

/**
 * Never follows a symbolic link, and never waits for the other end of a pipe. Windows knows neither flag; there the digest
 * alone decides, as it does for a link among the folders on the way.
 */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Bytes of a file of the content folder, the same that were checked.
 * @throws ContentChangedError when it was changed, deleted or put in another's place since
 */
export async function readCheckedFile(contentDir: string, asset: Asset): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readOrdinaryFile(join(contentDir, asset.path), asset.size);
  if (bytes !== null && createHash('sha256').update(bytes).digest('hex') === asset.digest) return bytes;
  throw new ContentChangedError(makeChangedFile(asset.path));
}

async function readOrdinaryFile(path: string, size: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = await open(path, flags).catch(() => null);
  if (file === null) return null;
  try {
    const stats = await file.stat();
    return stats.isFile() && stats.size === size ? await readAll(file) : null;
  } finally {
    await file.close();
  }
}

async function readAll(file: FileHandle): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.readFile());
}
