import type { BriefingSlug } from './ids.ts';
import type { Library } from './model.ts';

/**
 * False for a withdrawn briefing and all that stands in it: it keeps its address and leaves lists, search, packs and the
 * choice of origin (design, section 2).
 */
export function isListed(library: Pick<Library, 'briefings'>, slug: BriefingSlug): boolean {
  return library.briefings.get(slug)?.status === 'published';
}
