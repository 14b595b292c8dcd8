import type { Library } from '../library/model.ts';

/** The same function, run once for each Library: many pages ask for the same thing and a Library never changes. */
export function oncePerLibrary<Result>(derive: (library: Library) => Result): (library: Library) => Result {
  const results = new WeakMap<Library, { readonly value: Result }>();
  return (library) => {
    const known = results.get(library);
    if (known !== undefined) return known.value;
    const value = derive(library);
    results.set(library, { value });
    return value;
  };
}
