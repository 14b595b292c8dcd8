import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** 1 MB: several times the longest list of sources that a board could keep. */
export const largestSettings = 1_000_000;

/** A link that took the file's place after the folder was listed is not followed. Windows does not know the flag. */
const flag = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/**
 * Bytes of a file; null when it cannot be opened. Of a file larger than `most` only one byte more than that is read, so that
 * whoever asks sees that it is too large, and a film that was put there by mistake does not fill the memory.
 */
export function readBytes(path: string, most: number): Uint8Array | null {
  return withFile(path, (file) => {
    const bytes = new Uint8Array(Math.min(fstatSync(file).size, most + 1));
    let length = 0;
    for (let read = 1; read > 0 && length < bytes.length; length += read) {
      read = readSync(file, bytes, length, bytes.length - length, null);
    }
    return bytes.subarray(0, length);
  });
}

/** Calls `take` for one piece of a file after another, each at most 1 MB; false when it cannot be opened. */
export function readPieces(path: string, take: (piece: Uint8Array) => void): boolean {
  const done = withFile(path, (file) => {
    const piece = new Uint8Array(largestSettings);
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) take(piece.subarray(0, read));
    return true;
  });
  return done ?? false;
}

function withFile<Result>(path: string, use: (file: number) => Result): Result | null {
  try {
    const file = openSync(path, flag);
    try {
      return use(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
