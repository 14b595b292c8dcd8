import { decodeSorted } from '../lexicon/front-code.ts';
import { type FilterName, filterNames } from '../record.ts';
import { codeBase, type FacetData } from './facet-data.ts';

/** Tags of one passage: values of each facet. */
export type Tags = Readonly<Record<FilterName, readonly string[]>>;

/** Chosen values of facets: any of the values of one, and all of the facets, must fit. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** How many passages each value would leave. */
export type FacetCounts = ReadonlyMap<FilterName, ReadonlyMap<string, number>>;

export interface Facets {
  getTags(id: string): Tags;
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
  const themeCounts = new Map<string, number>();
  for (const { theme } of tags.values()) {
    for (const one of theme) themeCounts.set(one, (themeCounts.get(one) ?? 0) + 1);
  }
  const getTags = (id: string): Tags => tags.get(id) ?? noTags;
  const fits = (id: string, filters: Filters): boolean => {
    const own = getTags(id);
    return filterNames.every((name) => {
      const chosen = filters[name] ?? [];
      return chosen.length === 0 || chosen.some((value) => own[name].includes(value));
    });
  };
  return {
    getTags,
    countTheme: (theme) => themeCounts.get(theme) ?? 0,
    fits,
    count: (all, filters) =>
      new Map(
        filterNames.map((name) => {
          const others = { ...filters, [name]: [] };
          const counts = new Map<string, number>();
          for (const id of all) {
            if (!fits(id, others)) continue;
            for (const value of getTags(id)[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
          }
          return [name, counts];
        }),
      ),
  };
}

const noTags: Tags = { theme: [], audience: [], level: [], kind: [], type: [], year: [], source: [] };

function readSet(set: string, values: FacetData['values']): Tags {
  const parts = set.split('|').map((part) => (part === '' ? [] : part.split(',').map(Number)));
  const read = (name: FilterName): string[] =>
    (parts[filterNames.indexOf(name)] ?? []).flatMap((place) => values[name][place] ?? []);
  return {
    theme: read('theme'),
    audience: read('audience'),
    level: read('level'),
    kind: read('kind'),
    type: read('type'),
    year: read('year'),
    source: read('source'),
  };
}
