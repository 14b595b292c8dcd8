import type { Facets } from '../facets/read-facets.ts';
import type { PagefindApi } from '../pagefind-api.ts';
import type { Wish } from '../plan/concept.ts';
import type { Plan } from '../plan/make-plan.ts';
import type { Found } from './ask-index.ts';
import type { FoundConcept } from './fuse.ts';

/** A tag counts less than a word. */
const tagWeight = 0.5;

/** Where a question only names a role, a theme or a kind (“learning for GPs”), all that is tagged so is found too. */
export async function addTagged(
  found: Found,
  { wishes, hasSubject }: Plan,
  index: PagefindApi,
  facets: Facets,
): Promise<Found> {
  if (hasSubject || wishes.length === 0) return found;
  const { results } = await index.search(null, { filters: {} });
  return {
    concepts: [...found.concepts, ...wishes.map((wish) => toConcept(wish, facets))],
    hits: new Map([...results.map((hit) => [hit.id, hit] as const), ...found.hits]),
  };
}

function toConcept({ facet, id, asked }: Wish, facets: Facets): FoundConcept {
  const form = { text: asked, how: 'parts', weight: 1 } as const;
  const matches = facets.getIds(facet, id).map((one) => ({ id: one, score: 1, places: [] }));
  return {
    search: { concept: { asked, entry: null, isOnSite: true }, forms: [form], weight: tagWeight },
    found: [{ form, matches }],
  };
}
