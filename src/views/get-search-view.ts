import type { Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getSectionLink } from './get-section-link.ts';
import { withBase } from './with-base.ts';
import { compareYears } from './year-line.ts';

export interface SearchView {
  readonly frame: Frame;
  readonly action: string;
  /** Address of Pagefind's own script, which the search page loads when it is first asked. */
  readonly bundle: string;
  readonly filters: readonly SearchFilter[];
  readonly browse: readonly Link[];
  readonly words: Words['search'];
}

/** One select of the form, named as the index names it. */
export interface SearchFilter {
  readonly name: 'theme' | 'audience' | 'kind' | 'type' | 'year';
  readonly label: string;
  readonly groups: readonly SearchGroup[];
}

/** Options under a heading of their own; those of a group without a label stand alone. */
export interface SearchGroup {
  readonly label: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The search page: everything but the answers, which its script brings. */
export function getSearchView(library: Library): SearchView {
  const words = getWords(library.site.language).search;
  const { themes, themeById, sectors, audienceById, documentTypes } = library.vocabulary;
  return {
    frame: getFrame(library, {
      title: words.title,
      address: '/search/',
      hasOwnSearch: true,
      // What is found may be about any theme.
      exit: themes.some((theme) => theme.exit),
    }),
    action: withBase(library, '/search/'),
    bundle: withBase(library, '/pagefind/pagefind.js'),
    filters: [
      { name: 'theme', label: words.theme, groups: themes.map((theme) => toGroup(theme, theme.narrower, themeById)) },
      {
        name: 'audience',
        label: words.audience,
        groups: sectors.map((sector) => toGroup(sector, sector.roles, audienceById)),
      },
      { name: 'kind', label: words.kind, groups: [alone(Object.entries(words.kinds))] },
      {
        name: 'type',
        label: words.type,
        groups: [alone(getUsedTypes(library).map((id) => [id, documentTypes.get(id)?.label ?? id]))],
      },
      { name: 'year', label: words.year, groups: [alone(getYears(library).map((year) => [year, year]))] },
    ],
    browse: (['themes', 'audiences', 'briefings'] as const).map((section) => getSectionLink(library, section)),
    words,
  };
}

interface Labelled {
  readonly id: string;
  readonly label: string;
}

function toGroup<Id>(parent: Labelled, ids: readonly Id[], things: ReadonlyMap<Id, Labelled>): SearchGroup {
  const members = [parent, ...ids.flatMap((id) => things.get(id) ?? [])];
  return { label: parent.label, options: members.map(({ id, label }) => ({ value: id, label })) };
}

function alone(options: readonly (readonly [value: string, label: string])[]): SearchGroup {
  return { label: null, options: options.map(([value, label]) => ({ value, label })) };
}

function getUsedTypes(library: Library): string[] {
  const used = new Set([...library.briefings.values()].map(({ type }) => type));
  return [...library.vocabulary.documentTypes.keys()].filter((id) => used.has(id));
}

function getYears(library: Library): string[] {
  const years = [...library.points.values(), ...library.cases.values()].flatMap(({ year }) => year ?? []);
  return [...new Set(years)].sort((a, b) => compareYears(b, a)).map(String);
}
