import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../compare-text.ts';

export interface FolderListing {
  /** Ordinary files by path relative to the folder, with `/`, in order. */
  readonly files: readonly string[];
  /** Symbolic links, pipes and the like, and folders that may not be opened. */
  readonly refused: readonly string[];
  /** False when there is no such folder. */
  readonly isThere: boolean;
}

/**
 * Every file below a folder, in the same order on every machine. Names that begin with a dot (`.git`, `.DS_Store`) are not
 * content and are passed over. A symbolic link is refused and not followed: it could lead out of the folder.
 */
export function listFiles(folder: string): FolderListing {
  const files: string[] = [];
  const refused: string[] = [];
  const open = [''];
  let isThere = true;
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    const entries = readEntries(join(folder, below));
    if (entries === null && below === '') isThere = false;
    if (entries === null && below !== '') refused.push(below);
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.')) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const list = entry.isDirectory() ? open : entry.isFile() ? files : refused;
      list.push(path);
    }
  }
  return { files: files.sort(compareText), refused: refused.sort(compareText), isThere };
}

/** null when there is no such folder or it may not be opened. */
function readEntries(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
