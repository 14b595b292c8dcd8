import type { AudienceId, RecordId, ThemeId } from '../../library/ids.ts';
import { isListed } from '../../library/is-listed.ts';
import type { Belongings, Library, RecordBase } from '../../library/model.ts';
import { needsExit } from '../needs-exit.ts';
import { compareYears, type LineYear } from '../year-line.ts';

/** Parts of the site that list every record of a kind, each with lists by one thing that the records have in common. */
export type ListSection = 'learning-points' | 'case-studies';

/** What the records of a list have in common. Lists by two things at once are not made: the search answers that. */
export type Facet =
  | { readonly by: 'theme'; readonly id: ThemeId }
  | { readonly by: 'audience'; readonly id: AudienceId }
  | { readonly by: 'kind'; readonly id: string }
  | { readonly by: 'year'; readonly year: LineYear };

export type FacetName = Facet['by'];

/** A long list, of which every page shows a part. */
export interface RecordList<Item> {
  readonly section: ListSection;
  /** null for the list of everything. */
  readonly facet: Facet | null;
  readonly items: readonly Item[];
  /** False where the pages of the theme or audience show all of it, 50 a page: who asks for the list is led there. */
  readonly hasPages: boolean;
  /** True where any of its records asks for a quick way out. */
  readonly exit: boolean;
}

interface ListSource<Kind extends RecordBase, Item> {
  readonly section: ListSection;
  readonly records: ReadonlyMap<RecordId, Kind>;
  readonly getOwn: (belongings: Belongings) => readonly RecordId[];
  /** The items of a list in the order in which it shows them. */
  readonly toItems: (ids: readonly RecordId[]) => readonly Item[];
  readonly kinds: readonly { readonly id: string; readonly has: (record: Kind) => boolean }[];
  /** What has pages of its own that show every record of this kind. */
  readonly shownElsewhere: readonly FacetName[];
}

/** The list of everything, and every list by theme, audience, kind or year that holds anything. */
export function makeRecordLists<Kind extends RecordBase, Item>(
  library: Library,
  source: ListSource<Kind, Item>,
): RecordList<Item>[] {
  const { section, records, getOwn, toItems, kinds, shownElsewhere } = source;
  const listed = [...records.values()].filter(({ briefing }) => isListed(library, briefing));
  const getIds = (found: readonly Kind[]) => found.map(({ id }) => id);
  const byYear = Map.groupBy(listed, ({ year }) => year);
  const lists: [Facet | null, readonly RecordId[]][] = [
    [null, getIds(listed)],
    ...[...library.belongs.theme].map(([id, own]): [Facet, readonly RecordId[]] => [{ by: 'theme', id }, getOwn(own)]),
    ...[...library.belongs.audience].map(([id, own]): [Facet, readonly RecordId[]] => [
      { by: 'audience', id },
      getOwn(own),
    ]),
    ...kinds.map(({ id, has }): [Facet, readonly RecordId[]] => [{ by: 'kind', id }, getIds(listed.filter(has))]),
    ...[...byYear]
      .sort(([a], [b]) => compareNewest(a, b))
      .map(([year, found]): [Facet, readonly RecordId[]] => [{ by: 'year', year }, getIds(found)]),
  ];
  return lists
    .filter(([facet, ids]) => facet === null || ids.length > 0)
    .map(([facet, ids]) => ({
      section,
      facet,
      items: toItems(ids),
      hasPages: facet === null || !shownElsewhere.includes(facet.by),
      exit: needsExit(
        library,
        ids.flatMap((id) => records.get(id) ?? []),
      ),
    }));
}

/** The newest first, the undated last. */
export function compareNewest(a: LineYear, b: LineYear): number {
  return a === null || b === null ? compareYears(a, b) : b - a;
}

/** Path of a list below its section: `''`, `theme/neglect` or `year/no-date`. */
export function getListPath({ facet }: Pick<RecordList<unknown>, 'facet'>): string {
  if (facet === null) return '';
  return `${facet.by}/${facet.by === 'year' ? (facet.year ?? 'no-date') : facet.id}`;
}

/** Address of a list's first page, without the base path. */
export function getListAddress(list: Pick<RecordList<unknown>, 'section' | 'facet'>): string {
  const path = getListPath(list);
  return path === '' ? `/${list.section}/` : `/${list.section}/${path}/`;
}
