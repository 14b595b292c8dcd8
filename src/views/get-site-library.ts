import { getLibrary } from '../library/get-library.ts';
import type { Library } from '../library/model.ts';

/** The Library of the folder that `CONTENT_DIR` names, or of `content` beside the program. One for all pages of a build. */
export async function getSiteLibrary(): Promise<Library> {
  return getLibrary(process.env['CONTENT_DIR'] || 'content');
}
