import { isAbsolute, relative, sep } from 'node:path';
import { SiteFolderError } from './site-folder-error.ts';

/** Absolute paths with symbolic links followed. */
export interface BuildPlaces {
  readonly contentDir: string;
  readonly siteDir: string;
  readonly checkout: string;
}

/** Folders of the checkout that a site must never be written into. */
const ownFolders = ['src', 'scripts', 'tests', 'public', 'docs', 'content', '.git', '.ci', 'node_modules'];

/** The one folder inside `node_modules` that is ours to write in. */
const cacheFolder = 'node_modules/.cache';

/**
 * Stops a build whose site would replace, or be mixed with, what people wrote.
 * @throws SiteFolderError with what is wrong and what to set instead
 */
export function refuseOutDir({ contentDir, siteDir, checkout }: BuildPlaces): void {
  const refuse = (reason: string) => {
    throw new SiteFolderError(
      `The site cannot be written to ${siteDir}: ${reason}. Set OUT_DIR to a folder of its own, for example dist.`,
    );
  };
  if (isInside(contentDir, siteDir)) refuse('your content is in that folder and would be deleted');
  if (isInside(siteDir, contentDir)) refuse('that is inside your content folder');
  if (isInside(checkout, siteDir)) refuse('Throughline itself is in that folder and would be deleted');
  if (isInside(siteDir, `${checkout}/${cacheFolder}`)) return;
  const own = ownFolders.find((folder) => isInside(siteDir, `${checkout}/${folder}`));
  if (own !== undefined) refuse(`that is inside Throughline's own folder ${own}`);
}

/** True when `path` is `folder` or stands somewhere below it. */
function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}
