import type { Library } from '../library/model.ts';
import { oncePerLibrary } from './once-per-library.ts';

/** The same function, run once for each theme, audience or source of a Library: each page of a long list asks for all of it. */
export function oncePerThing<Thing extends object, Result extends object>(
  derive: (library: Library, thing: Thing) => Result,
): (library: Library, thing: Thing) => Result {
  const getResults = oncePerLibrary(() => new WeakMap<Thing, Result>());
  return (library, thing) => {
    const results = getResults(library);
    const result = results.get(thing) ?? derive(library, thing);
    results.set(thing, result);
    return result;
  };
}
