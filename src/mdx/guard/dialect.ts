import type { BlockDefinition } from '../block.ts';

/** What may be written between `<` and `>`: the blocks, and three inline elements. */
export type Blocks = ReadonlyMap<
  string,
  Pick<BlockDefinition, 'name' | 'label' | 'attributes' | 'mayStandIn' | 'mayBeEmpty'>
>;

export type InlineName = 'sup' | 'sub' | 'br';

export function isInlineName(name: string): name is InlineName {
  return name === 'sup' || name === 'sub' || name === 'br';
}

/** `this learning point (“attendance”)`, or without its id where it has none. */
export function nameBlock(blocks: Blocks, name: string, id: string | null): string {
  const label = blocks.get(name)?.label ?? `<${name}>`;
  return id === null || id === '' ? `this ${label}` : `this ${label} (“${id}”)`;
}

/** The same at the start of a sentence. */
export function nameBlockFirst(blocks: Blocks, name: string, id: string | null): string {
  return nameBlock(blocks, name, id).replace(/^t/, 'T');
}
