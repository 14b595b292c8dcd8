import type { Voice } from './get-voices.ts';
import type { LineYear } from './year-line.ts';

/** What a source's part of a theme page is called in its address: `source-triennial-2016`, or `own-2026` for the board itself. */
export function getVoiceId({ source, year }: Pick<Voice, 'source' | 'year'>): string {
  return source === null ? `own-${year}` : `source-${source}`;
}

/** `year-2016`; `undated` for the sources that state none. */
export function getYearId(year: LineYear): string {
  return year === null ? 'undated' : `year-${year}`;
}
