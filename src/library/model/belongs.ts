import type { AudienceId, BriefingSlug, RecordId, ReviewId, SourceId, TermId, ThemeId } from '../ids.ts';

/**
 * What belongs to each thing; withdrawn briefings and their records are left out. Every id of the register is a key, also
 * when nothing belongs to it.
 */
export interface Belongs {
  readonly theme: ReadonlyMap<ThemeId, Belongings>;
  readonly audience: ReadonlyMap<AudienceId, Belongings>;
  readonly source: ReadonlyMap<SourceId, Belongings>;
  readonly review: ReadonlyMap<ReviewId, ReviewBelongings>;
  /** Records and sections whose text links the term or defines it. */
  readonly term: ReadonlyMap<TermId, readonly RecordId[]>;
  /** Points that name the term in `contrast`: "questioned by". */
  readonly termContrast: ReadonlyMap<TermId, readonly RecordId[]>;
}

/**
 * Records in document order. A narrower theme's and a role's own records count for the parent too. To a source belongs what
 * rests on it (`source`) and what cites it.
 */
export interface Belongings {
  readonly points: readonly RecordId[];
  readonly cases: readonly RecordId[];
  readonly figures: readonly RecordId[];
  readonly questions: readonly RecordId[];
  readonly briefings: readonly BriefingSlug[];
}

export interface ReviewBelongings {
  readonly cases: readonly RecordId[];
  /** Briefings that name it in `reviews`. */
  readonly briefings: readonly BriefingSlug[];
  /** Passages that link it with `(review:…)`. */
  readonly mentions: readonly Mention[];
}

/** A place in a briefing that speaks of something: address of the record or section. */
export interface Mention {
  readonly briefing: BriefingSlug;
  readonly address: string;
  readonly title: string;
}
