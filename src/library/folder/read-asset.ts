import { createHash } from 'node:crypto';
import type { Asset } from '../model.ts';
import { readPieces } from './read-bytes.ts';

/** A picture as it is now, null when it cannot be opened. Only a piece of it is ever in memory: a folder may hold thousands. */
export function readAsset(file: string, path: string): Asset | null {
  const digest = createHash('sha256');
  let size = 0;
  const isRead = readPieces(file, (piece) => {
    digest.update(piece);
    size += piece.length;
  });
  return isRead ? { path, size, digest: digest.digest('hex') } : null;
}
