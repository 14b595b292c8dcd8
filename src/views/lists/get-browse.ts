import type { Library } from '../../library/model.ts';
import type { Link } from '../../mdx/render-context.ts';
import { getWords } from '../../words/get-words.ts';
import { withBase } from '../with-base.ts';
import { getFacetLabel, getFacetPage } from './get-facet-label.ts';
import { type FacetName, getListAddress, getListPath, type RecordList } from './record-list.ts';

/** Every list of a section by what its records have in common: the ways to browse without a search. */
export interface BrowseGroup {
  readonly name: FacetName;
  /** "Theme" */
  readonly label: string;
  /** "Choose from 14 themes": the long ones are folded. null for those that are short enough to stand open. */
  readonly toggle: string | null;
  readonly entries: readonly BrowseEntry[];
}

export interface BrowseEntry extends Link {
  readonly count: number;
  readonly isCurrent: boolean;
  /** Narrower themes, or the roles of a sector. */
  readonly narrower: readonly BrowseEntry[];
}

/** Groups that hold anything, in the order theme, audience, kind, year; lists in the order of the vocabulary. */
export function getBrowse<Item>(
  library: Library,
  lists: readonly RecordList<Item>[],
  current: RecordList<Item>,
): BrowseGroup[] {
  const { vocabulary } = library;
  const words = getWords(library.site.language).list;
  const toEntry = (list: RecordList<Item>, narrower: readonly BrowseEntry[] = []): BrowseEntry => ({
    href: getHref(library, list),
    label: list.facet === null ? '' : getFacetLabel(library, list.facet),
    count: list.items.length,
    isCurrent: list === current,
    narrower,
  });
  const byPath = new Map(lists.map((list) => [getListPath(list), list]));
  const find = (by: FacetName, id: string, narrower: readonly string[] = []): BrowseEntry[] => {
    const list = byPath.get(`${by}/${id}`);
    return list === undefined
      ? []
      : [
          toEntry(
            list,
            narrower.flatMap((inner) => find(by, inner)),
          ),
        ];
  };
  const findAll = (by: FacetName) => lists.filter(({ facet }) => facet?.by === by).map((list) => toEntry(list));
  const themes = vocabulary.themes.flatMap(({ id, narrower }) => find('theme', id, narrower));
  const audiences = [vocabulary.everyone, ...vocabulary.sectors].flatMap(({ id, roles }) =>
    find('audience', id, roles),
  );
  const groups: BrowseGroup[] = [
    { name: 'theme', label: words.theme, toggle: words.themes(themes.length), entries: themes },
    { name: 'audience', label: words.audience, toggle: words.audiences, entries: audiences },
    { name: 'kind', label: words.kind, toggle: null, entries: findAll('kind') },
    { name: 'year', label: words.year, toggle: null, entries: findAll('year') },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

function getHref(library: Library, list: RecordList<unknown>): string {
  const page = list.hasPages || list.facet === null ? null : getFacetPage(library, list.facet);
  return page?.href ?? withBase(library, getListAddress(list));
}
