import type { SourceId } from '../library/ids.ts';
import type { Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import { getWords } from '../words/get-words.ts';
import { type DrawnRecord, type DrawOptions, drawRecord, getDrawnId } from './draw-record.ts';
import { getPointLabel } from './get-links.ts';
import { isRecurring, type Statement } from './get-statements.ts';
import { getVoiceId, getYearId } from './get-voice-id.ts';
import { compareVoices } from './get-voices.ts';
import { withBase } from './with-base.ts';
import type { LineYear } from './year-line.ts';

/** What one source says, under its year. */
export interface SourceGroup {
  readonly id: string;
  /** "2016"; "No date" where the source states none. */
  readonly year: string;
  /** On the first of each year, so that the year has an address too. */
  readonly yearId: string | null;
  readonly title: string;
  /** null where the board speaks for itself. */
  readonly href: string | null;
  /** "Sidebotham and others, 2016 · 293 serious case reviews"; null where there is nothing to add. */
  readonly note: string | null;
  /** What this source alone says. */
  readonly points: readonly DrawnRecord[];
  /** What it says as others do: drawn further up the page, and only named here. */
  readonly alsoSays: readonly Link[];
}

interface Group {
  readonly source: SourceId | null;
  readonly year: LineYear;
  readonly statements: readonly Statement[];
}

/**
 * Every statement under each source that makes it, year by year, undated sources last. Those that recur are named by links
 * to where the page draws them.
 */
export function getSourceGroups(library: Library, statements: readonly Statement[], draw: DrawOptions): SourceGroup[] {
  const said = statements.flatMap((statement) => statement.voices.map((voice) => ({ ...voice, statement })));
  const groups = [...Map.groupBy(said, getVoiceId).values()]
    .flatMap((parts): Group[] => {
      const [first] = parts;
      return first === undefined ? [] : [{ ...first, statements: parts.map(({ statement }) => statement) }];
    })
    .sort(compareVoices);
  return groups.map((group, index) => ({
    ...toSourceGroup(library, group, draw),
    yearId: index > 0 && groups[index - 1]?.year === group.year ? null : getYearId(group.year),
  }));
}

function toSourceGroup(library: Library, group: Group, draw: DrawOptions): Omit<SourceGroup, 'yearId'> {
  const { source: id, year, statements } = group;
  const words = getWords(library.site.language);
  const source = id === null ? undefined : library.sources.get(id);
  return {
    id: getVoiceId(group),
    year: year === null ? words.line.undated : String(year),
    title: source?.title ?? words.theme.own(library.site.name),
    href: source === undefined ? null : withBase(library, source.address),
    note: source === undefined ? null : [source.shortName, source.sample].filter(Boolean).join(' · '),
    points: statements
      .filter((statement) => !isRecurring(statement))
      .map(({ point }) => drawRecord(library, point, draw)),
    alsoSays: statements
      .filter(isRecurring)
      .map(({ point }) => ({ href: `#${getDrawnId(point)}`, label: getPointLabel(point) })),
  };
}
