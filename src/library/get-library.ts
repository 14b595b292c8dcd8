import { resolve } from 'node:path';
import { getToday } from './get-today.ts';
import type { Library } from './model.ts';

type Libraries = Map<string, Promise<Library>>;

declare global {
  /** Global, because a loader and a page of one build may each have been given a copy of this module. */
  var throughlineLibraries: Libraries | undefined;
}

/**
 * The Library of a content folder, made once in this process and then the same object for everybody who asks. It is there
 * even when the content has errors: ask `findings`, `unresolved` and `conflicts` before showing any of it.
 * @throws RangeError (as a rejection) when SOURCE_DATE_EPOCH is not a number of seconds
 */
export function getLibrary(contentDir: string): Promise<Library> {
  const libraries = getLibraries();
  const folder = resolve(contentDir);
  const library = libraries.get(folder) ?? readLibrary(folder);
  libraries.set(folder, library);
  return library;
}

/**
 * What reads and parses is loaded only when something is to be read: in a build the Library is there before Astro's loader and
 * the pages ask, and Astro would translate all of that code once more for the loader.
 */
async function readLibrary(folder: string): Promise<Library> {
  const [{ loadContent }, { makeLibrary }] = await Promise.all([
    import('./load-content.ts'),
    import('./make-library.ts'),
  ]);
  return makeLibrary(await loadContent(folder), { today: getToday() });
}

/** After a change in the content: the next `getLibrary` reads the folder anew. */
export function forgetLibrary(contentDir: string): void {
  getLibraries().delete(resolve(contentDir));
}

function getLibraries(): Libraries {
  globalThis.throughlineLibraries ??= new Map();
  return globalThis.throughlineLibraries;
}
