import { readdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SiteFolderError } from './site-folder-error.ts';
import { markerFile, readSiteMarker } from './site-marker.ts';

/** What file managers leave in every folder that somebody opens; nobody misses it. */
const leftBySystems = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

const mostNames = 5;

/**
 * Lets pass a folder that a new site may replace: one that is missing, empty, or a site that we wrote and nobody added to. Somebody
 * who publishes from a checkout has a `.git` in it, and some hosts a `CNAME`: both would be gone after the switch.
 * @throws SiteFolderError otherwise
 */
export async function refuseForeignFolder(siteDir: string): Promise<void> {
  const names = await readdir(siteDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code !== 'ENOTDIR') throw error;
    throw new SiteFolderError(`${siteDir} is a file, not a folder. Set OUT_DIR to a folder for the site.`);
  });
  if (names.length > 0) await refuseForeignNames(siteDir, names);
  await refuseMountPoint(siteDir);
}

async function refuseForeignNames(siteDir: string, names: readonly string[]): Promise<void> {
  const marker = await readSiteMarker(siteDir);
  if (marker === null) {
    throw new SiteFolderError(
      `The folder ${siteDir} holds files that Throughline did not write (it has no ${markerFile}), ` +
        'and a build would delete them. Set OUT_DIR to an empty or new folder, or move those files away.',
    );
  }
  if (marker.entries === undefined) return;
  const ours = new Set([...marker.entries, ...leftBySystems, markerFile]);
  const foreign = names.filter((name) => !ours.has(name));
  if (foreign.length === 0) return;
  throw new SiteFolderError(
    `In the folder ${siteDir} stands something that Throughline did not write (${listNames(foreign)}), and a build would ` +
      'delete it. Set OUT_DIR to an empty or new folder, and copy the new site from there.',
  );
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, mostNames);
  return names.length > mostNames ? `${shown.join(', ')} and ${names.length - mostNames} more` : shown.join(', ');
}

async function refuseMountPoint(siteDir: string): Promise<void> {
  const folder = await stat(siteDir).catch(() => null);
  if (folder === null || folder.dev === (await stat(dirname(siteDir))).dev) return;
  throw new SiteFolderError(
    `The folder ${siteDir} is a drive of its own, which cannot be replaced in one step. Set OUT_DIR to a folder inside it.`,
  );
}
