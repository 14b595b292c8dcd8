import { readdir } from 'node:fs/promises';
import { buildMark } from './build-mark.ts';
import { readSiteMarker } from './site-marker.ts';

/**
 * True for a folder that a build of ours made, which may be moved or deleted. One that is being written carries our mark,
 * or is still empty; one that is whole carries the marker of a site.
 */
export async function isOurSibling({ path, role }: { path: string; role: 'building' | 'previous' }): Promise<boolean> {
  if ((await readSiteMarker(path)) !== null) return true;
  if (role === 'previous') return false;
  const names = await readdir(path).catch(() => null);
  return names !== null && (names.length === 0 || names.includes(buildMark));
}
