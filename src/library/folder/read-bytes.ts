import { readFileSync, statSync } from 'node:fs';

/** No file that we read is near this: a larger one was put there by mistake and would fill the memory. */
const largest = 200_000_000;

/** Bytes of a file; null when it cannot be opened or is larger than 200 MB. */
export function readBytes(path: string): Uint8Array | null {
  try {
    return statSync(path).size > largest ? null : readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
