import type { FilterName } from '../record.ts';

/** One value for each facet. Written out, so that the compiler names this place when a facet is added. */
export function mapFacets<Value>(make: (name: FilterName) => Value): Record<FilterName, Value> {
  return {
    theme: make('theme'),
    audience: make('audience'),
    level: make('level'),
    kind: make('kind'),
    type: make('type'),
    year: make('year'),
    source: make('source'),
  };
}
