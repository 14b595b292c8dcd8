/** What has this id or slug in a map whose keys are branded. */
export function pick<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`There is no ${id}.`);
  return thing;
}
