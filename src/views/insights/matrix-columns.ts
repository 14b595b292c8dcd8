import type { Library } from '../../library/model.ts';
import { getWords } from '../../words/get-words.ts';
import type { Statement } from '../get-statements.ts';
import { getVoiceId, getYearId } from '../get-voice-id.ts';
import { compareVoices, type Voice } from '../get-voices.ts';
import { getListAddress } from '../lists/record-list.ts';
import { withBase } from '../with-base.ts';
import { compareYears, type LineYear } from '../year-line.ts';

/** A column of a matrix: one source, one year, or all those that there is no room for. */
export interface MatrixColumn {
  readonly id: string;
  readonly year: LineYear;
  /** Where everything of the column stands. */
  readonly href: string | null;
  /** Head of the column: "Sidebotham and others" under its year, "2016" alone, "4 other sources". */
  readonly label: string;
  /** As said in a sentence: "Sidebotham and others, 2016". */
  readonly name: string;
  /** Fragment of a theme page where that column's part stands; null for what stands in no one place. */
  readonly fragment: string | null;
  /** True where the line of years passes through it; what gathers the rest stands outside. */
  readonly isOnLine: boolean;
  has(voice: Voice): boolean;
}

/** More columns than this nobody reads: the rest is gathered in one. */
export const maxColumns = 12;

/** One column for each source that says something, in order of years. Of very many, those that say most. */
export function getSourceColumns(library: Library, statements: readonly Statement[]): MatrixColumn[] {
  const voices = statements.flatMap((statement) => statement.voices);
  const groups = [...Map.groupBy(voices, getVoiceId)].sort(([, a], [, b]) => b.length - a.length);
  const [shown, rest] = split(groups);
  const columns = shown
    .flatMap(([id, [voice]]) => (voice === undefined ? [] : [{ id, voice }]))
    .sort((a, b) => compareVoices(a.voice, b.voice))
    .map(({ id, voice }) => toSourceColumn(library, id, voice));
  const words = getWords(library.site.language).insights;
  return [...columns, ...gather(rest, getVoiceId, 'other-sources', words.otherSources(rest.length))];
}

/** One column for each year in which a source spoke. Of very many, the newest, and the undated. */
export function getYearColumns(library: Library, statements: readonly Statement[]): MatrixColumn[] {
  const words = getWords(library.site.language);
  const voices = statements.flatMap((statement) => statement.voices);
  const years = [...Map.groupBy(voices, ({ year }) => getYearId(year))].sort(
    ([, [a]], [, [b]]) => -compareYears(a?.year ?? null, b?.year ?? null),
  );
  const [shown, rest] = split(years);
  const first = shown.at(-1)?.[1][0]?.year ?? null;
  const earlier =
    first === null ? [] : gather(rest, ({ year }) => getYearId(year), 'earlier', words.insights.before(first));
  const columns = shown.reverse().map(([id, [voice]]): MatrixColumn => {
    const year = voice?.year ?? null;
    const label = year === null ? words.line.undated : String(year);
    return {
      id,
      year,
      label,
      name: year === null ? words.insights.undatedSources : label,
      href: withBase(library, getListAddress({ section: 'learning-points', facet: { by: 'year', year } })),
      fragment: id,
      isOnLine: true,
      has: (other) => other.year === year,
    };
  });
  return [...earlier, ...columns];
}

function toSourceColumn(library: Library, id: string, { source: sourceId, year }: Voice): MatrixColumn {
  const source = sourceId === null ? undefined : library.sources.get(sourceId);
  const label = source === undefined ? library.site.shortName : getNames(source.shortName);
  return {
    id,
    year,
    label,
    name: source?.shortName ?? library.site.name,
    href: source === undefined ? null : withBase(library, source.address),
    fragment: id,
    isOnLine: true,
    has: (voice) => getVoiceId(voice) === id,
  };
}

/** "Sidebotham and others": the year stands over the column already. */
function getNames(shortName: string): string {
  return shortName.slice(0, shortName.lastIndexOf(', '));
}

function split<Group>(groups: readonly Group[]): [shown: Group[], rest: Group[]] {
  const room = groups.length > maxColumns ? maxColumns - 1 : maxColumns;
  return [groups.slice(0, room), groups.slice(room)];
}

function gather(
  groups: readonly (readonly [id: string, voices: readonly Voice[]])[],
  getId: (voice: Voice) => string,
  id: string,
  label: string,
): MatrixColumn[] {
  const ids = new Set(groups.map(([one]) => one));
  if (ids.size === 0) return [];
  return [
    {
      id,
      year: null,
      label,
      name: label,
      href: null,
      fragment: null,
      isOnLine: false,
      has: (voice) => ids.has(getId(voice)),
    },
  ];
}
