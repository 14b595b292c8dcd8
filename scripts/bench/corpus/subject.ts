import { type Corpus, countReviews, countSources, toReviewId, toSlug, toSourceId } from './corpus.ts';
import type { Random } from './random.ts';

/** What one briefing of a corpus is about, and the chance by which it is written. */
export interface Subject {
  readonly random: Random;
  /** Top themes. */
  readonly themes: readonly string[];
  /** Their narrower themes. */
  readonly narrower: readonly string[];
  readonly audiences: readonly string[];
  readonly roles: readonly string[];
  readonly sources: readonly string[];
  readonly reviews: readonly string[];
  /** A briefing before this one; none for the first. */
  earlierSlug(): string[];
  /** A learning point of a briefing before this one, whose number is one of these; none for the first. */
  earlierPoint(from: number, to: number): string[];
}

export function makeSubject(corpus: Corpus, index: number, random: Random): Subject {
  const { themes, roles } = corpus.vocabulary;
  const chosen = random.some(themes, random.integer(2, 3));
  const earlierSlug = () => (index === 0 ? [] : [toSlug(random.integer(0, index - 1))]);
  return {
    random,
    themes: chosen.map(({ id }) => id),
    narrower: chosen.flatMap(({ narrower }) => narrower),
    audiences: pickAudiences(corpus, random),
    roles,
    sources: pickIds(random, countSources(corpus), 3, toSourceId),
    reviews: pickIds(random, countReviews(corpus), 2, toReviewId),
    earlierSlug,
    earlierPoint: (from, to) => earlierSlug().map((slug) => `${slug}/point-${random.integer(from, to)}`),
  };
}

/** Mostly some roles; now and then a whole sector, or everyone. */
function pickAudiences({ vocabulary: { sectors, roles } }: Corpus, random: Random): string[] {
  if (random.isLikely(0.1)) return ['everyone'];
  return random.isLikely(0.15) ? [random.pick(sectors)] : random.some(roles, random.integer(1, 4));
}

function pickIds(random: Random, among: number, count: number, toId: (index: number) => string): string[] {
  const numbers = Array.from({ length: among }, (_, index) => index);
  return random.some(numbers, count).map(toId);
}
