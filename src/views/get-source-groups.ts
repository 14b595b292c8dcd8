import type { Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import { getWords } from '../words/get-words.ts';
import { type DrawnRecord, type DrawOptions, drawRecord } from './draw-record.ts';
import { getPointLabel } from './get-links.ts';
import { isRecurring, type Statement } from './get-statements.ts';
import { getVoiceId, getYearId } from './get-voice-id.ts';
import type { Voice } from './get-voices.ts';
import { getTitleLang } from './languages.ts';
import { withBase } from './with-base.ts';

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
  /** What it says as others do: drawn among what recurs, and only named here. */
  readonly alsoSays: readonly Link[];
}

/** A statement and one of the sources that make it. */
interface Said {
  readonly statement: Statement;
  readonly voice: Voice;
}

/**
 * Statements under the sources that make them, in the order given.
 * @param getPlace where the page draws a statement that recurs
 */
export function getSourceGroups(
  library: Library,
  said: readonly Said[],
  draw: DrawOptions,
  getPlace: (statement: Statement) => string,
): SourceGroup[] {
  const groups = [...Map.groupBy(said, ({ voice }) => getVoiceId(voice)).values()];
  const years = groups.map(([first]) => first?.voice.year);
  return groups.flatMap((parts, index): SourceGroup[] => {
    const voice = parts[0]?.voice;
    if (voice === undefined) return [];
    const statements = parts.map(({ statement }) => statement);
    return [
      {
        ...describeVoice(library, voice),
        yearId: index > 0 && years[index - 1] === voice.year ? null : getYearId(voice.year),
        points: statements
          .filter((statement) => !isRecurring(statement))
          .map(({ point }) => drawRecord(library, point, draw)),
        alsoSays: statements.filter(isRecurring).map((statement) => ({
          href: getPlace(statement),
          label: getPointLabel(statement.point),
          ...getTitleLang(library, statement.point),
        })),
      },
    ];
  });
}

function describeVoice(library: Library, voice: Voice): Pick<SourceGroup, 'id' | 'year' | 'title' | 'href' | 'note'> {
  const words = getWords(library.site.language);
  const source = voice.source === null ? undefined : library.sources.get(voice.source);
  return {
    id: getVoiceId(voice),
    year: voice.year === null ? words.line.undated : String(voice.year),
    title: source?.title ?? words.theme.own(library.site.name),
    href: source === undefined ? null : withBase(library, source.address),
    note: source === undefined ? null : [source.shortName, source.sample].filter(Boolean).join(' · '),
  };
}
