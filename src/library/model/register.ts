import type { ReviewId, SourceId, ThemeId } from '../ids.ts';
import type { PartialDate } from './briefing.ts';

export interface Source {
  readonly id: SourceId;
  readonly address: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly year: number | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD as stated; null when undated (it then sorts last). */
  readonly date: PartialDate | null;
  readonly publisher: string | null;
  readonly type: string;
  readonly url: string | null;
  readonly licence: string | null;
  readonly sample: string | null;
  readonly supersedes: readonly SourceId[];
  readonly supersededBy: readonly SourceId[];
  /** Short form for a citation: "Sidebotham and others, 2016". */
  readonly shortName: string;
}

export interface Review {
  readonly id: ReviewId;
  readonly address: string;
  readonly name: string;
  readonly board: string;
  readonly year: number | null;
  readonly type: string;
  readonly url: string | null;
  readonly themes: readonly ThemeId[];
}
