import { getLibrary } from '../../src/library/get-library.ts';
import type { Library } from '../../src/library/model.ts';

/** A small board with three sources (2016, 2021, undated) whose briefings say some things alike. */
export function getFixtureLibrary(): Promise<Library> {
  return getLibrary('tests/fixtures/views');
}

/** What has this id or slug in a map whose keys are branded. */
export function pick<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`The fixture has no ${id}.`);
  return thing;
}
