import type { AudienceId, BriefingSlug, RecordId, SourceId, ThemeId } from '../library/ids.ts';

/** What a trainer prints for one audience: chosen and ordered, still without a look. Every renderer draws from this. */
export interface Pack {
  readonly audience: AudienceId;
  readonly title: string;
  readonly themes: readonly PackTheme[];
  /** How many learning points the pack holds, and of how many that it could hold. */
  readonly chosen: number;
  readonly available: number;
  /** Sources of everything in the pack, in the order of their short names. */
  readonly sources: readonly SourceId[];
  readonly briefings: readonly BriefingSlug[];
}

export interface PackTheme {
  /** A top theme. */
  readonly theme: ThemeId;
  readonly points: readonly PackPoint[];
  readonly cases: readonly RecordId[];
  readonly figures: readonly RecordId[];
  readonly questions: readonly RecordId[];
  readonly activities: readonly RecordId[];
}

/** A learning point; what several sources say alike appears once, in the earliest words that name this audience. */
export interface PackPoint {
  readonly id: RecordId;
  /** Why it is here: for this audience itself, for all of its sector, or for everyone. */
  readonly reason: 'own' | 'sector' | 'everyone';
}
