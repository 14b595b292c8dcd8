import { readdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SiteFolderError } from './site-folder-error.ts';
import { markerFile, readSiteMarker } from './site-marker.ts';

/**
 * Lets pass a folder that a new site may replace: one that is missing, empty, or a site that we wrote.
 * @throws SiteFolderError otherwise
 */
export async function refuseForeignFolder(siteDir: string): Promise<void> {
  const names = await readdir(siteDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code !== 'ENOTDIR') throw error;
    throw new SiteFolderError(`${siteDir} is a file, not a folder. Set OUT_DIR to a folder for the site.`);
  });
  if (names.length > 0 && (await readSiteMarker(siteDir)) === null) {
    throw new SiteFolderError(
      `The folder ${siteDir} holds files that Throughline did not write (it has no ${markerFile}), ` +
        'and a build would delete them. Set OUT_DIR to an empty or new folder, or move those files away.',
    );
  }
  await refuseMountPoint(siteDir);
}

async function refuseMountPoint(siteDir: string): Promise<void> {
  const folder = await stat(siteDir).catch(() => null);
  if (folder === null || folder.dev === (await stat(dirname(siteDir))).dev) return;
  throw new SiteFolderError(
    `The folder ${siteDir} is a drive of its own, which cannot be replaced in one step. Set OUT_DIR to a folder inside it.`,
  );
}
