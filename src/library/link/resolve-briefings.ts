import type { Block } from '../../mdx/block.ts';
import type { FrontMatter } from '../../mdx/front-matter.ts';
import type { ParsedBriefing } from '../../mdx/parsed.ts';
import { compareText } from '../compare-text.ts';
import { type BriefingSlug, toBriefingSlug } from '../ids.ts';
import type { UnresolvedReference } from '../model.ts';
import { type BlockReferences, getBlockReferences } from './block-references.ts';
import { type FrontReferences, getFrontReferences } from './front-references.ts';
import { makeResolver, type Names } from './resolver.ts';
import { getTextReferences, type TextReferences } from './text-references.ts';

/** A published or withdrawn briefing with every name in it turned into an id. */
export interface ResolvedBriefing {
  readonly slug: BriefingSlug;
  readonly parsed: ParsedBriefing;
  readonly frontMatter: FrontMatter;
  /** False when withdrawn. */
  readonly isListed: boolean;
  readonly front: FrontReferences;
  readonly blocks: ReadonlyMap<Block, BlockReferences>;
  readonly text: TextReferences;
}

export interface ResolvedBriefings {
  readonly briefings: readonly ResolvedBriefing[];
  readonly unresolved: readonly UnresolvedReference[];
  readonly unresolvedInDrafts: readonly UnresolvedReference[];
}

/**
 * Resolves every reference of every briefing, drafts and broken ones too, so that all that names nothing is known at once.
 * Drafts and briefings whose front matter cannot be read are left out of `briefings`.
 */
export function resolveBriefings(parsed: readonly ParsedBriefing[], names: Names): ResolvedBriefings {
  const briefings = new Map<BriefingSlug, ResolvedBriefing>();
  const unresolved: UnresolvedReference[] = [];
  const unresolvedInDrafts: UnresolvedReference[] = [];
  for (const source of parsed) {
    const slug = toBriefingSlug(source.slug);
    const status = source.frontMatter?.status;
    const isDraft = status === 'draft';
    const found: UnresolvedReference[] = [];
    const resolver = makeResolver(names, { file: source.file, slug, isDraft }, (one) => found.push(one));
    const front = getFrontReferences(source, resolver);
    const blocks = new Map(source.blocks.map((block) => [block, getBlockReferences(block, resolver)]));
    const text = getTextReferences(source, resolver);
    (isDraft ? unresolvedInDrafts : unresolved).push(...found.sort(comparePlace));
    if (source.frontMatter === null || isDraft || briefings.has(slug)) continue;
    const isListed = status === 'published';
    briefings.set(slug, { slug, parsed: source, frontMatter: source.frontMatter, isListed, front, blocks, text });
  }
  return { briefings: [...briefings.values()], unresolved, unresolvedInDrafts };
}

function comparePlace(a: UnresolvedReference, b: UnresolvedReference): number {
  return (
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    compareText(a.value, b.value)
  );
}
