import type { SourceId } from '../../library/ids.ts';
import type { Audience, Belongings, Library, Theme } from '../../library/model.ts';
import type { FilterName } from '../../search/record.ts';
import { getWords } from '../../words/get-words.ts';
import { compareYears } from '../year-line.ts';

/** One facet of the search, named as the index names it. */
export interface SearchFacet {
  readonly name: FilterName;
  readonly label: string;
  readonly values: readonly FacetValue[];
  /** Open at first: the others are a press away. */
  readonly isOpen: boolean;
  /** Said under the values; null where nothing needs saying. */
  readonly note: string | null;
}

/** A value with the narrower ones: a theme's themes, a sector's roles. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly narrower: readonly FacetValue[];
}

/** More would make the page heavy: a board may have thousands. Those with the most records are listed. */
export const maxSources = 50;

/** What a search can be narrowed by: only values that something published has. */
export function getSearchFacets(library: Library): SearchFacet[] {
  const words = getWords(library.site.language).search;
  const { themes, sectors, everyone, levels, documentTypes } = library.vocabulary;
  const sources = getSources(library);
  const facets: SearchFacet[] = [
    facet(
      'theme',
      themes.flatMap((theme) => toTheme(library, theme)),
    ),
    facet(
      'kind',
      Object.entries(words.kinds).map(([value, label]) => alone(value, label)),
    ),
    facet(
      'audience',
      [everyone, ...sectors].flatMap((audience) => toAudience(library, audience)),
    ),
    facet(
      'level',
      levels.map(({ id, label }) => alone(id, label)),
    ),
    facet(
      'year',
      getYears(library).map((year) => alone(year, year)),
    ),
    facet(
      'type',
      getUsedTypes(library).map((id) => alone(id, documentTypes.get(id)?.label ?? id)),
    ),
    {
      ...facet('source', sources.slice(0, maxSources)),
      note: sources.length > maxSources ? words.mostSources.replace('{count}', String(maxSources)) : null,
    },
  ];
  return facets.filter(({ values }) => values.length > 0);

  function facet(name: FilterName, values: readonly FacetValue[]): SearchFacet {
    return { name, label: words.facets[name], values, isOpen: name === 'theme' || name === 'kind', note: null };
  }
}

function toTheme(library: Library, { id, label, narrower }: Theme): FacetValue[] {
  if (!hasRecords(library.belongs.theme.get(id))) return [];
  const under = narrower.flatMap((one) => library.vocabulary.themeById.get(one) ?? []);
  return [{ value: id, label, narrower: under.flatMap((theme) => toTheme(library, theme)) }];
}

/** A role also has what is for its whole sector, so a sector is listed whole. */
function toAudience(library: Library, { id, label, roles }: Audience): FacetValue[] {
  if (!hasRecords(library.belongs.audience.get(id))) return [];
  const under = roles.flatMap((role) => library.vocabulary.audienceById.get(role) ?? []);
  return [{ value: id, label, narrower: under.map((role) => alone(role.id, role.label)) }];
}

function getSources(library: Library): FacetValue[] {
  const counts = new Map<SourceId, number>();
  for (const records of [library.points, library.cases, library.figures, library.questions]) {
    for (const { source } of records.values()) if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id]) => library.sources.get(id) ?? [])
    .map(({ id, shortName }) => alone(id, shortName));
}

function alone(value: string, label: string): FacetValue {
  return { value, label, narrower: [] };
}

function hasRecords(belongings: Belongings | undefined): boolean {
  return belongings !== undefined && Object.values(belongings).some((ids) => ids.length > 0);
}

function getUsedTypes(library: Library): string[] {
  const used = new Set([...library.briefings.values()].map(({ type }) => type));
  return [...library.vocabulary.documentTypes.keys()].filter((id) => used.has(id));
}

function getYears(library: Library): string[] {
  const years = [...library.points.values(), ...library.cases.values(), ...library.figures.values()].flatMap(
    ({ year }) => year ?? [],
  );
  const published = [...library.briefings.values()].map((briefing) => Number(briefing.published.slice(0, 4)));
  return [...new Set([...years, ...published])].sort((a, b) => compareYears(b, a)).map(String);
}
