import type { Place } from '../../findings/finding.ts';
import type { AudienceId, BriefingSlug, LevelId, RecordId, ReviewId, SourceId, TermId, ThemeId } from '../ids.ts';

/** What every record of a briefing has. */
export interface RecordBase {
  readonly id: RecordId;
  readonly localId: string;
  readonly briefing: BriefingSlug;
  /** `/briefings/slug/#local-id`, without the base path. */
  readonly address: string;
  /** Plain text, white space folded, citations left out. */
  readonly text: string;
  readonly themes: readonly ThemeId[];
  readonly audiences: readonly AudienceId[];
  readonly levels: readonly LevelId[];
  /** null where the board speaks for itself (`own`). */
  readonly source: SourceId | null;
  readonly page: string | null;
  /** Year of the source, or of the briefing for `own`; null where the source states none. */
  readonly year: number | null;
  readonly place: Place;
  /** Index in `parsed.blocks` of its briefing. */
  readonly block: number;
}

export const pointKinds = ['finding', 'learning-point', 'recommendation', 'good-practice', 'commitment'] as const;
export type PointKind = (typeof pointKinds)[number];

export interface LearningPoint extends RecordBase {
  readonly kind: PointKind;
  readonly title: string | null;
  readonly lead: string | null;
  readonly number: string | null;
  readonly asks: readonly string[];
  /** The others of its sameAs group, origin first; empty when it has none. */
  readonly sameAs: readonly RecordId[];
  /** Origin of its group; itself when it has none. */
  readonly origin: RecordId;
  readonly partOf: readonly RecordId[];
  readonly parts: readonly RecordId[];
  readonly contrast: readonly ContrastTarget[];
  /** Points that name it in `contrast`. */
  readonly questionedBy: readonly RecordId[];
  /** Case studies that illustrate it or that it stands in. */
  readonly cases: readonly RecordId[];
  readonly questions: readonly RecordId[];
  readonly activities: readonly RecordId[];
  /** Briefings that include it with `<Include>`. */
  readonly includedBy: readonly BriefingSlug[];
}

export type ContrastTarget =
  | { readonly kind: 'point'; readonly id: RecordId }
  | { readonly kind: 'term'; readonly id: TermId };

export interface CaseStudy extends RecordBase {
  readonly title: string;
  readonly about: readonly ('practice' | 'review-quality' | 'partnership')[];
  readonly review: ReviewId | null;
  readonly illustrates: readonly RecordId[];
}

export interface KeyFigure extends RecordBase {
  readonly value: string;
  /** `66`, or words alone ("all notified incidents"); null is a warning. */
  readonly of: string | null;
  readonly base: string | null;
  readonly sameAs: readonly RecordId[];
  /** Counted once: true on the origin of its group, and where it has none. */
  readonly isCounted: boolean;
}

export interface Question extends RecordBase {
  readonly for: readonly string[];
  readonly about: readonly RecordId[];
  readonly hasAnswer: boolean;
}

export interface Activity extends RecordBase {
  readonly title: string;
  readonly minutes: number;
  readonly about: readonly RecordId[];
}
