import type { ParsedBriefing } from '../../mdx/parsed.ts';
import type { AudienceId, BriefingSlug, LevelId, RecordId, ReviewId, SourceId, ThemeId } from '../ids.ts';

/** `2016`, `2016-06` or `2016-06-30`: real documents often state no day, and none is invented. */
export type PartialDate = string;

export interface Briefing {
  readonly slug: BriefingSlug;
  /** `/briefings/slug/`, without the base path. */
  readonly address: string;
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly type: string;
  readonly published: PartialDate;
  readonly reviewBy: PartialDate | null;
  readonly status: 'published' | 'withdrawn';
  readonly language: string;
  readonly audiences: readonly AudienceId[];
  readonly levels: readonly LevelId[];
  readonly themes: readonly ThemeId[];
  readonly sources: readonly SourceId[];
  readonly reviews: readonly ReviewId[];
  readonly series: { readonly name: string; readonly part: number | null } | null;
  readonly supersedes: readonly BriefingSlug[];
  readonly supersededBy: readonly BriefingSlug[];
  readonly related: readonly BriefingSlug[];
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly signedOff: { readonly by: string; readonly on: PartialDate } | null;
  readonly points: readonly RecordId[];
  readonly cases: readonly RecordId[];
  readonly figures: readonly RecordId[];
  readonly questions: readonly RecordId[];
  readonly activities: readonly RecordId[];
  /** What the renderer draws from. */
  readonly parsed: ParsedBriefing;
  /** Words a reader reads, for reading minutes. */
  readonly words: number;
}

/** Prose under one heading: a passage with an address and a search record. */
export interface SectionRecord {
  readonly id: RecordId;
  readonly briefing: BriefingSlug;
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly themes: readonly ThemeId[];
  readonly audiences: readonly AudienceId[];
  readonly levels: readonly LevelId[];
  readonly year: number | null;
}
