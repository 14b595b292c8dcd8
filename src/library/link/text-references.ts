import type { Place } from '../../findings/finding.ts';
import type { Block } from '../../mdx/block.ts';
import type { ParsedBriefing, TypedLink } from '../../mdx/parsed.ts';
import type { ReviewId, SourceId, TermId } from '../ids.ts';
import type { Resolver, Written } from './resolver.ts';

/** Something named in running text, and where. */
export interface TextReference<Id> {
  readonly id: Id;
  readonly place: Place;
  /** The innermost record block it stands in; null in prose. */
  readonly block: Block | null;
}

/** What the text of a briefing names and the other side wants to know of. */
export interface TextReferences {
  /** Cited or linked. */
  readonly sources: readonly TextReference<SourceId>[];
  readonly reviews: readonly TextReference<ReviewId>[];
  readonly terms: readonly TextReference<TermId>[];
}

/** Resolves every citation and typed link, those too that nothing else needs, so that none leads nowhere. */
export function getTextReferences(parsed: ParsedBriefing, resolver: Resolver): TextReferences {
  const sources: TextReference<SourceId>[] = [];
  const reviews: TextReference<ReviewId>[] = [];
  const terms: TextReference<TermId>[] = [];
  for (const citation of parsed.citations) {
    const id = resolver.entry('source', { value: citation.source, place: citation.place, from: 'citation' });
    if (id !== null) sources.push({ id, place: citation.place, block: citation.block });
  }
  for (const link of parsed.links) {
    const written = { value: link.target, place: link.place, from: 'link' };
    if (link.kind === 'source') keep(sources, link, resolver.entry('source', written));
    else if (link.kind === 'review') keep(reviews, link, resolver.entry('review', written));
    else if (link.kind === 'term') keep(terms, link, resolver.entry('term', written));
    else resolveOther(link.kind, written, link.fragment, resolver);
  }
  return { sources, reviews, terms };
}

function keep<Id>(list: TextReference<Id>[], { place, block }: TypedLink, id: Id | null): void {
  if (id !== null) list.push({ id, place, block });
}

function resolveOther(
  kind: Exclude<TypedLink['kind'], 'source' | 'review' | 'term'>,
  written: Written,
  fragment: string | null,
  resolver: Resolver,
): void {
  switch (kind) {
    case 'point':
    case 'case':
      resolver.record(kind, written);
      return;
    case 'theme':
    case 'audience':
      resolver.entry(kind, written);
      return;
    case 'briefing':
      resolver.briefing(written, fragment);
  }
}
