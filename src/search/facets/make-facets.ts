import { encodeSorted } from '../lexicon/front-code.ts';
import { type FilterName, filterNames, type SearchRecord } from '../record.ts';
import { codeBase, type FacetData } from './facet-data.ts';
import { mapFacets } from './map-facets.ts';

/**
 * Packs the tags of all passages. Pagefind’s own filters cannot count what several of its searches found together, and
 * an answer to each of them carries every passage of a value.
 *
 * @param ids the index’s id of each passage, `en_1a2b3c4`, by its address
 * @throws Error when the index lacks one of them
 */
export function makeFacets(records: readonly SearchRecord[], ids: ReadonlyMap<string, string>): FacetData {
  const values = mapFacets((name) => [...new Set(records.flatMap(({ filters }) => filters[name]))].sort());
  const places = mapFacets((name) => new Map(values[name].map((value, index) => [value, index])));
  const rows = records
    .map((record) => {
      const id = ids.get(record.address);
      if (id === undefined) throw new Error(`The search index does not hold the passage ${record.address}.`);
      return { id, set: toSet(record, places) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const sets = [...new Set(rows.map(({ set }) => set))].sort();
  const codes = new Map(sets.map((set, index) => [set, index]));
  return {
    values,
    sets,
    ids: encodeSorted(rows.map(({ id }) => id)),
    codes: rows.map(({ set }) => (codes.get(set) ?? 0).toString(codeBase)).join(' '),
  };
}

function toSet({ filters }: SearchRecord, places: Record<FilterName, ReadonlyMap<string, number>>): string {
  return filterNames.map((name) => filters[name].map((value) => places[name].get(value)).join(',')).join('|');
}
