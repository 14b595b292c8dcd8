import { closeSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';
import { getImageKind } from './image-kind.ts';
import type { ImageFound, ImageProbe } from './images.ts';

const largest = 10 * 1024 * 1024;

/** An ImageProbe for a content folder; each file is looked at once. */
export function makeImageProbe(contentDir: string): ImageProbe {
  const known = new Map<string, ImageFound>();
  return (briefing, image) => {
    const folder = join(contentDir, dirname(briefing));
    const path = join(folder, image);
    const found = known.get(path) ?? probe(folder, path);
    known.set(path, found);
    return found;
  };
}

function probe(folder: string, path: string): ImageFound {
  try {
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) return 'symbolic-link';
    if (!stats.isFile()) return 'missing';
    // A folder on the way may be a link too: only where the file really is counts.
    if (!realpathSync(path).startsWith(realpathSync(folder) + sep)) return 'outside';
    if (stats.size > largest) return 'too-large';
    const kind = getImageKind(readHead(path));
    return kind !== null && kind === extname(path).slice(1).toLowerCase().replace('jpeg', 'jpg')
      ? 'image'
      : 'not-an-image';
  } catch {
    return 'missing';
  }
}

function readHead(path: string): Uint8Array {
  const head = new Uint8Array(32);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head, 0, head.length, 0));
  } finally {
    closeSync(file);
  }
}
