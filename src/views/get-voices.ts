import { compareText } from '../library/compare-text.ts';
import type { SourceId } from '../library/ids.ts';
import type { LearningPoint } from '../library/model.ts';
import { compareYears, type LineYear } from './year-line.ts';

/** One source's part in a statement. A source that several briefings tell is one voice. */
export interface Voice {
  /** null where the board speaks for itself. */
  readonly source: SourceId | null;
  readonly year: LineYear;
  /** At least one, the earliest first. */
  readonly points: readonly LearningPoint[];
}

/** Who says it: in order of years, the undated last, and of one year in the order of the members. */
export function getVoices(members: readonly LearningPoint[]): Voice[] {
  return [...Map.groupBy(members, ({ source }) => source)]
    .map(([source, points]): Voice => ({ source, year: points[0]?.year ?? null, points }))
    .sort((a, b) => compareYears(a.year, b.year));
}

/** In order of years, the undated last, and of one year by id. */
export function compareVoices(a: Pick<Voice, 'source' | 'year'>, b: Pick<Voice, 'source' | 'year'>): number {
  return compareYears(a.year, b.year) || compareSources(a.source, b.source);
}

/** By id; what the board says itself comes after what it cites. */
function compareSources(a: SourceId | null, b: SourceId | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}
