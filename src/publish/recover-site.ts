import { rename, rm, rmdir, stat } from 'node:fs/promises';
import { isOtherProcessAlive } from './is-other-process-alive.ts';
import { readSiteMarker } from './site-marker.ts';
import { findSiblings, type SiteSibling } from './site-siblings.ts';

/**
 * Puts right what builds that were killed left beside `siteDir`: brings the last good site back when it was moved aside
 * and nothing stands in its place, and deletes the rest. Folders of builds that still run are not touched.
 * @returns true when a site was brought back
 */
export async function recoverSite(siteDir: string): Promise<boolean> {
  const siblings = await findSiblings(siteDir);
  const leftOver = siblings.filter(({ pid }) => !isOtherProcessAlive(pid));
  const lastGood = await findLastGood(leftOver);
  const isRestored = lastGood !== null && (await isFree(siteDir));
  if (lastGood !== null && isRestored) await rename(lastGood.path, siteDir);
  await Promise.all(leftOver.map(({ path }) => rm(path, { recursive: true, force: true })));
  return isRestored;
}

async function findLastGood(siblings: readonly SiteSibling[]): Promise<SiteSibling | null> {
  const candidates = siblings.filter((sibling) => sibling.role === 'previous');
  const whole = await Promise.all(candidates.map(async (sibling) => (await readSiteMarker(sibling.path)) !== null));
  const times = await Promise.all(candidates.map(async (sibling) => (await stat(sibling.path)).mtimeMs));
  const newest = candidates
    .map((sibling, at) => ({ sibling, isWhole: whole[at] === true, time: times[at] ?? 0 }))
    .filter((candidate) => candidate.isWhole)
    .sort((a, b) => b.time - a.time)[0];
  return newest?.sibling ?? null;
}

async function isFree(siteDir: string): Promise<boolean> {
  // rmdir takes only an empty folder, so nothing of anybody's can be lost here.
  return rmdir(siteDir).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );
}
