import { decodeSorted } from '../lexicon/front-code.ts';
import { type FilterName, filterNames } from '../record.ts';
import { codeBase, type FacetData } from './facet-data.ts';
import { mapFacets } from './map-facets.ts';

/** Tags of one passage: values of each facet. Passages with the same tags share one object. */
export type Tags = Readonly<Record<FilterName, readonly string[]>>;

/** Chosen values of facets: any of the values of one, and all of the facets, must fit. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** How many passages each value would leave. */
export type FacetCounts = ReadonlyMap<FilterName, ReadonlyMap<string, number>>;

export interface Facets {
  getTags(id: string): Tags;
  /** The passages that have a tag. */
  getIds(facet: FilterName, value: string): string[];
  /** In how many passages a theme is. */
  countTheme(theme: string): number;
  fits(id: string, filters: Filters): boolean;
  /** Counts each value among `ids`, under the filters of all other facets. */
  count(ids: readonly string[], filters: Filters): FacetCounts;
}

/** Unpacks what `makeFacets` wrote. */
export function readFacets({ values, sets, ids, codes }: FacetData): Facets {
  const tagSets = sets.map((set) => readSet(set, values));
  const numbers = codes.split(' ');
  const tags = new Map(
    decodeSorted(ids).map((id, index) => [id, tagSets[Number.parseInt(numbers[index] ?? '', codeBase)] ?? noTags]),
  );
  const getTags = (id: string): Tags => tags.get(id) ?? noTags;
  const themes = countValues(tally([...tags.values()]), 'theme');
  return {
    getTags,
    getIds: (facet, value) => [...tags].flatMap(([id, own]) => (own[facet].includes(value) ? id : [])),
    countTheme: (theme) => themes.get(theme) ?? 0,
    fits: (id, filters) => fitsTags(getTags(id), filters),
    count(all, filters) {
      const found = tally(all.map(getTags));
      return new Map(
        filterNames.map((name) => {
          const others = { ...filters, [name]: [] };
          return [name, countValues(new Map([...found].filter(([one]) => fitsTags(one, others))), name)];
        }),
      );
    },
  };
}

const noTags: Tags = mapFacets(() => []);

/** How many passages have each set of tags: there are far fewer sets than passages. */
function tally(all: readonly Tags[]): Map<Tags, number> {
  const counts = new Map<Tags, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function countValues(found: ReadonlyMap<Tags, number>, name: FilterName): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [one, count] of found) {
    for (const value of one[name]) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return counts;
}

function fitsTags(tags: Tags, filters: Filters): boolean {
  return filterNames.every((name) => {
    const chosen = filters[name] ?? [];
    return chosen.length === 0 || chosen.some((value) => tags[name].includes(value));
  });
}

function readSet(set: string, values: FacetData['values']): Tags {
  const parts = set.split('|').map((part) => (part === '' ? [] : part.split(',').map(Number)));
  return mapFacets((name) => (parts[filterNames.indexOf(name)] ?? []).flatMap((place) => values[name][place] ?? []));
}
