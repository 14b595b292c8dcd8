import { compareText } from '../library/compare-text.ts';
import type { Briefing, Library } from '../library/model.ts';
import { getFirstDay } from '../library/partial-date.ts';
import type { Link } from '../mdx/render-context.ts';
import { getWords } from '../words/get-words.ts';
import { getTitleLang } from './languages.ts';
import { oncePerLibrary } from './once-per-library.ts';
import { withBase } from './with-base.ts';

/** The way through the briefings of one series. */
export interface Series {
  readonly name: string;
  /** "2 of 5" */
  readonly place: string;
  readonly previous: Link | null;
  readonly next: Link | null;
  /** All of them in order; the one that is read has no link. */
  readonly briefings: readonly SeriesEntry[];
}

export interface SeriesEntry {
  readonly label: string;
  readonly lang?: string | undefined;
  /** null for the briefing that is read. */
  readonly href: string | null;
}

const getAllSeries = oncePerLibrary((library): ReadonlyMap<string, readonly Briefing[]> => {
  const listed = [...library.briefings.values()].filter(({ status }) => status === 'published');
  const series = Map.groupBy(listed, (briefing) => briefing.series?.name ?? '');
  series.delete('');
  for (const members of series.values()) members.sort(compareParts);
  return series;
});

/**
 * Where a briefing stands in its series.
 * @returns null where it is in none, is the only one, or is withdrawn
 */
export function getSeries(library: Library, briefing: Briefing): Series | null {
  const members = briefing.series === null ? [] : (getAllSeries(library).get(briefing.series.name) ?? []);
  const index = members.indexOf(briefing);
  if (briefing.series === null || index === -1 || members.length < 2) return null;
  const words = getWords(library.site.language).briefing;
  const toLink = (member: Briefing | undefined): Link | null =>
    member === undefined ? null : { href: withBase(library, member.address), label: member.title };
  // Parts may be missing: a series whose third part is published before its second has three parts, not two.
  const last = Math.max(members.length, ...members.map(({ series }) => series?.part ?? 0));
  return {
    name: briefing.series.name,
    place: words.seriesPlace(briefing.series.part ?? index + 1, last),
    previous: toLink(members[index - 1]),
    next: toLink(members[index + 1]),
    briefings: members.map((member) => ({
      label: member.title,
      ...getTitleLang(library, member),
      href: member === briefing ? null : withBase(library, member.address),
    })),
  };
}

/** By part; those that state none come after, the earliest first. */
function compareParts(a: Briefing, b: Briefing): number {
  return (
    (a.series?.part ?? Number.MAX_SAFE_INTEGER) - (b.series?.part ?? Number.MAX_SAFE_INTEGER) ||
    compareText(getFirstDay(a.published), getFirstDay(b.published)) ||
    compareText(a.title, b.title)
  );
}
