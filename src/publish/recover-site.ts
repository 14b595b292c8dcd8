import { rename, rmdir, stat } from 'node:fs/promises';
import { deleteSibling } from './delete-sibling.ts';
import { isOtherProcessAlive } from './is-other-process-alive.ts';
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
  await Promise.all(leftOver.map(({ path }) => deleteSibling(path)));
  return isRestored;
}

/** The newest site that was moved aside. Each is whole: only what carries the marker of a site is one of ours. */
async function findLastGood(siblings: readonly SiteSibling[]): Promise<SiteSibling | null> {
  const previous = siblings.filter(({ role }) => role === 'previous');
  const dated = previous.map(async (sibling) => ({ sibling, time: (await stat(sibling.path)).mtimeMs }));
  const [newest] = (await Promise.all(dated)).sort((a, b) => b.time - a.time);
  return newest?.sibling ?? null;
}

async function isFree(siteDir: string): Promise<boolean> {
  // rmdir takes only an empty folder, so nothing of anybody's can be lost here.
  return rmdir(siteDir).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );
}
