import { lstat, mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { markAsBuilding } from './build-mark.ts';
import { isOtherProcessAlive } from './is-other-process-alive.ts';
import { refuseForeignFolder } from './refuse-foreign-folder.ts';
import { SiteFolderError } from './site-folder-error.ts';
import { findSiblings, getSiblingPath } from './site-siblings.ts';

/**
 * Makes the empty folder beside `siteDir` into which a new site is written.
 * @returns its path
 * @throws SiteFolderError when `siteDir` holds what we did not write, cannot be replaced by a rename, or is being built
 */
export async function openBuildFolder(siteDir: string): Promise<string> {
  await mkdir(dirname(siteDir), { recursive: true });
  await refuseForeignFolder(siteDir);
  const building = getSiblingPath(siteDir, 'building', process.pid);
  await refuseObstacles(siteDir);
  await mkdir(building);
  await markAsBuilding(building);
  // Looked for after our own folder stands: of two builds that start together, at least one then sees the other.
  const running = (await findSiblings(siteDir)).find(({ pid }) => isOtherProcessAlive(pid));
  if (running === undefined) return building;
  await rm(building, { recursive: true, force: true });
  throw new SiteFolderError(
    `Another build of ${siteDir} is running (process ${running.pid}). Wait until it is done. If you are sure that none ` +
      `is running, delete the folder ${running.path}.`,
  );
}

/** What `recoverSite` left under the names that this build needs is not ours to delete. */
async function refuseObstacles(siteDir: string): Promise<void> {
  for (const role of ['building', 'previous'] as const) {
    const path = getSiblingPath(siteDir, role, process.pid);
    const isFree = await lstat(path).then(
      () => false,
      () => true,
    );
    if (!isFree)
      throw new SiteFolderError(`${path} is in the way of the build. Move it away, and type the command again.`);
  }
}
