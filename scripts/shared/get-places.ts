import { fileURLToPath } from 'node:url';
import type { BuildPlaces } from '../../src/publish/refuse-out-dir.ts';
import { toRealPath } from '../../src/publish/to-real-path.ts';

/**
 * Where the content is read and the site is written, as absolute paths: CONTENT_DIR (`content`) and OUT_DIR (`dist`),
 * relative to the folder in which the command was typed.
 */
export function getPlaces(): BuildPlaces {
  return {
    contentDir: toRealPath(process.env['CONTENT_DIR'] || 'content'),
    siteDir: toRealPath(process.env['OUT_DIR'] || 'dist'),
    checkout: toRealPath(fileURLToPath(new URL('../../', import.meta.url))),
  };
}
