import type { ParsedBriefing } from '../../mdx/parsed.ts';
import type { ReviewId, SourceId } from '../ids.ts';
import type { Pathway, Review, Source, UnresolvedReference } from '../model.ts';
import type { ContentReading } from '../read/read-content.ts';
import { sourceTypes } from '../schemas/source-schema.ts';
import { makeKnownIds } from './known-ids.ts';
import { makePathways } from './make-pathways.ts';
import { makeReviews } from './make-reviews.ts';
import { makeSources } from './make-sources.ts';
import { type ResolvedBriefing, resolveBriefings } from './resolve-briefings.ts';
import { makeResolver, type Resolver } from './resolver.ts';
import { getTargets } from './targets.ts';

export interface Resolution {
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly reviews: ReadonlyMap<ReviewId, Review>;
  readonly pathways: readonly Pathway[];
  readonly briefings: readonly ResolvedBriefing[];
  readonly unresolved: readonly UnresolvedReference[];
  readonly unresolvedInDrafts: readonly UnresolvedReference[];
}

/** Turns every name in briefings, sources, reviews and pathways into an id, and lists those that name nothing. */
export function resolveContent(read: ContentReading, parsed: readonly ParsedBriefing[]): Resolution {
  const { registers } = read;
  const targets = getTargets(parsed);
  const names = { registers, targets, known: makeKnownIds(registers, targets) };
  const unresolved: UnresolvedReference[] = [];
  const makeFileResolver = (file: string, more: readonly string[]): Resolver =>
    makeResolver(names, { file, slug: null, isDraft: false }, (one) =>
      unresolved.push(one.kind === 'review-type' ? { ...one, known: [...one.known, ...more] } : one),
    );
  const reviews = makeReviews(read.reviews, makeFileResolver(read.reviews.reading.file, []));
  const sources = makeSources(read.sources, makeFileResolver(read.sources.reading.file, sourceTypes));
  const pathways = makePathways(read.pathways, makeFileResolver(read.pathways.reading.file, []));
  const resolved = resolveBriefings(parsed, names);
  return {
    sources,
    reviews,
    pathways,
    briefings: resolved.briefings,
    unresolved: [...unresolved, ...resolved.unresolved],
    unresolvedInDrafts: resolved.unresolvedInDrafts,
  };
}
