import type { CorpusVocabulary } from './corpus-vocabulary.ts';

/** What is fixed for all briefings of a corpus. */
export interface Corpus {
  /** Number of briefings. */
  readonly size: number;
  readonly seed: number;
  readonly vocabulary: CorpusVocabulary;
}

/** One source and one review to ten briefings. */
const perTen = (size: number) => Math.max(3, Math.ceil(size / 10));

export function countSources({ size }: Corpus): number {
  return perTen(size);
}

export function countReviews({ size }: Corpus): number {
  return perTen(size);
}

export function toSlug(index: number): string {
  return `briefing-${toNumber(index)}`;
}

export function toSourceId(index: number): string {
  return `source-${toNumber(index)}`;
}

export function toReviewId(index: number): string {
  return `review-${toNumber(index)}`;
}

/** Five digits, so that files stand in the order in which they were made. */
function toNumber(index: number): string {
  return String(index + 1).padStart(5, '0');
}
