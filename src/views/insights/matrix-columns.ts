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
}

export interface MatrixAxis {
  readonly columns: readonly MatrixColumn[];
  /** Index of the column in which a source's part is counted. */
  getColumn(voice: Voice): number;
}

/** More columns than this nobody reads: the rest is gathered in one. */
export const maxColumns = 12;

/** One column for each source that says something, in order of years. Of very many, those that say most. */
export function getSourceAxis(library: Library, statements: readonly Statement[]): MatrixAxis {
  const voices = statements.flatMap((statement) => statement.voices);
  const groups = [...Map.groupBy(voices, getVoiceId)].sort(([, a], [, b]) => b.length - a.length);
  const [shown, rest] = split(groups);
  const columns = shown
    .flatMap(([id, [voice]]) => (voice === undefined ? [] : [{ id, voice }]))
    .sort((a, b) => compareVoices(a.voice, b.voice))
    .map(({ id, voice }) => toSourceColumn(library, id, voice));
  const words = getWords(library.site.language).insights;
  const others = rest.length === 0 ? [] : [makeGathered('other-sources', words.otherSources(rest.length))];
  return makeAxis([...columns, ...others], getVoiceId, columns.length);
}

/** One column for each year in which a source spoke. Of very many, the newest, and the undated. */
export function getYearAxis(library: Library, statements: readonly Statement[]): MatrixAxis {
  const words = getWords(library.site.language).insights;
  const years = new Set(statements.flatMap((statement) => statement.years));
  const [shown, rest] = split([...years].sort((a, b) => -compareYears(a, b)));
  const columns = shown.reverse().map((year) => toYearColumn(library, year));
  const first = shown[0] ?? null;
  const earlier = rest.length === 0 || first === null ? [] : [makeGathered('earlier', words.before(first))];
  return makeAxis([...earlier, ...columns], ({ year }) => getYearId(year), 0);
}

function toSourceColumn(library: Library, id: string, { source: sourceId, year }: Voice): MatrixColumn {
  const source = sourceId === null ? undefined : library.sources.get(sourceId);
  return {
    id,
    year,
    href: source === undefined ? null : withBase(library, source.address),
    label: source === undefined ? library.site.shortName : getNames(source.shortName),
    name: source?.shortName ?? library.site.name,
    fragment: id,
    isOnLine: true,
  };
}

function toYearColumn(library: Library, year: LineYear): MatrixColumn {
  const words = getWords(library.site.language);
  const id = getYearId(year);
  return {
    id,
    year,
    href: withBase(library, getListAddress({ section: 'learning-points', facet: { by: 'year', year } })),
    label: year === null ? words.line.undated : String(year),
    name: year === null ? words.insights.undatedSources : String(year),
    fragment: id,
    isOnLine: true,
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

function makeGathered(id: string, label: string): MatrixColumn {
  return { id, year: null, href: null, label, name: label, fragment: null, isOnLine: false };
}

/** @param others index of the column that gathers what has none of its own */
function makeAxis(columns: readonly MatrixColumn[], getId: (voice: Voice) => string, others: number): MatrixAxis {
  const indexes = new Map(columns.map(({ id }, index) => [id, index]));
  return { columns, getColumn: (voice) => indexes.get(getId(voice)) ?? others };
}
