import type { Block } from '../../mdx/block.ts';
import type { AudienceId, LevelId, SourceId, ThemeId } from '../ids.ts';
import type { BlockReferences } from './block-references.ts';
import type { FrontReferences } from './front-references.ts';

export interface Tags {
  readonly themes: readonly ThemeId[];
  readonly audiences: readonly AudienceId[];
  readonly levels: readonly LevelId[];
  /** null where the board speaks for itself. */
  readonly source: SourceId | null;
}

/**
 * Tags of what stands in `chain` (nearest first): each from the first block that names it, or else the briefing's.
 * The briefing's source is the first it names; a briefing without sources speaks for the board itself.
 */
export function inherit(
  chain: readonly Block[],
  references: ReadonlyMap<Block, BlockReferences>,
  front: FrontReferences,
): Tags {
  const named = chain.flatMap((block) => references.get(block) ?? []);
  const getNearest = <Value>(get: (one: BlockReferences) => Value | null): Value | undefined =>
    named.map(get).find((value) => value !== null) ?? undefined;
  return {
    themes: getNearest((one) => one.themes) ?? front.themes,
    audiences: getNearest((one) => one.audiences) ?? front.audiences,
    levels: getNearest((one) => one.levels) ?? front.levels,
    source: (getNearest((one) => one.source) ?? { id: front.sources[0] ?? null }).id,
  };
}

/** The block itself, then the For and CaseStudy blocks around it, nearest first: those that it inherits from. */
export function getChain(block: Block): Block[] {
  const chain = [block];
  for (let around = block.parent; around !== null; around = around.parent) {
    if (around.name === 'For' || around.name === 'CaseStudy') chain.push(around);
  }
  return chain;
}
