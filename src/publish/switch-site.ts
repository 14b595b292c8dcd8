import { rename, rmdir } from 'node:fs/promises';
import { unmarkAsBuilding } from './build-mark.ts';
import { deleteSibling } from './delete-sibling.ts';
import { refuseForeignFolder } from './refuse-foreign-folder.ts';
import { SiteFolderError } from './site-folder-error.ts';
import { readSiteMarker } from './site-marker.ts';
import { getSiblingPath } from './site-siblings.ts';

/**
 * Puts the finished site in `building` at `siteDir` and deletes the one that stood there. Two renames on one file system:
 * a failure puts the old site back, and `recoverSite` does so after a kill between the two.
 * @throws SiteFolderError when `building` is not a whole site, or `siteDir` is not ours to replace
 */
export async function switchSite(building: string, siteDir: string): Promise<void> {
  if ((await readSiteMarker(building)) === null) {
    throw new SiteFolderError(`The new site is not complete, so the old one in ${siteDir} stays as it is.`);
  }
  await refuseForeignFolder(siteDir);
  await unmarkAsBuilding(building);
  const previous = getSiblingPath(siteDir, 'previous', process.pid);
  const hadSite = await moveAside(siteDir, previous);
  try {
    await rename(building, siteDir);
  } catch (error) {
    if (hadSite) await rename(previous, siteDir);
    throw error;
  }
  if (hadSite) await deleteSibling(previous);
}

async function moveAside(siteDir: string, previous: string): Promise<boolean> {
  if ((await readSiteMarker(siteDir)) === null) {
    await rmdir(siteDir).catch(ignoreMissing);
    return false;
  }
  await rename(siteDir, previous);
  return true;
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
