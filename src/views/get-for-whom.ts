import type { Library } from '../library/model.ts';
import type { Block } from '../mdx/block.ts';

/** "Senior manager · Senior leader": the roles and levels that a `For` names, by their labels. */
export function getForWhom(library: Library, block: Block): string {
  const { audienceById, levelById } = library.vocabulary;
  return [
    ...getLabels(audienceById, block.attributes['audiences']),
    ...getLabels(levelById, block.attributes['levels']),
  ].join(' · ');
}

function getLabels(
  things: ReadonlyMap<string, { readonly label: string }>,
  ids: string | readonly string[] | undefined,
): string[] {
  return [ids ?? []].flat().flatMap((id) => things.get(id)?.label ?? []);
}
