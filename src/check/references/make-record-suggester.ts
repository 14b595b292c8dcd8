import { makeSuggester, type Suggester } from './make-suggester.ts';

/**
 * The same for `briefing/point`: ids of that briefing first, then the same point in another briefing, then the points of
 * the briefing whose name is nearest. Looking at a briefing's few points, and not at all points there are, keeps a renamed
 * briefing with hundreds of references to it quick.
 */
export function makeRecordSuggester(ids: readonly string[]): Suggester {
  const bySlug = Map.groupBy(ids, getSlug);
  const byLocalId = Map.groupBy(ids, getLocalId);
  const suggestSlug = makeSuggester([...bySlug.keys()].filter((slug) => slug !== '').map(toKnown));
  const suggesters = new Map<string, Suggester>();
  const suggestIn = (slug: string, localId: string): string | null => {
    const locals = bySlug.get(slug);
    if (locals === undefined) return null;
    const suggester = suggesters.get(slug) ?? makeSuggester(locals.map(getLocalId).map(toKnown));
    suggesters.set(slug, suggester);
    const found = suggester(localId);
    return found === null ? null : `${slug === '' ? '' : `${slug}/`}${found}`;
  };
  return (value) => {
    const slug = getSlug(value);
    const localId = getLocalId(value);
    return (
      suggestIn(slug, localId) ?? byLocalId.get(localId)?.[0] ?? suggestIn(suggestSlug(slug) ?? slug, localId) ?? null
    );
  };
}

function getSlug(id: string): string {
  return id.includes('/') ? id.slice(0, id.indexOf('/')) : '';
}

function getLocalId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function toKnown(id: string): { id: string; names: string[] } {
  return { id, names: [] };
}
