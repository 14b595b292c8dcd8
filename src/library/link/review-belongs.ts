import type { RecordId, ReviewId } from '../ids.ts';
import type { Mention, ReviewBelongings } from '../model.ts';
import { makeCollector } from './collector.ts';
import type { BareRecord } from './make-records.ts';
import type { FindPassage } from './passages.ts';
import type { ResolvedBriefing } from './resolve-briefings.ts';

/** Case studies of each review, briefings that name it, and the passages whose text links it (each passage once). */
export function makeReviewBelongs(
  reviews: readonly ReviewId[],
  records: ReadonlyMap<RecordId, BareRecord>,
  briefings: readonly ResolvedBriefing[],
  findPassage: FindPassage,
): ReadonlyMap<ReviewId, ReviewBelongings> {
  const listed = briefings.filter((briefing) => briefing.isListed);
  const cases = makeCollector<ReviewId, RecordId>(reviews);
  for (const { base, kind, references, briefing } of records.values()) {
    if (kind === 'case' && briefing.isListed && references.review !== null) cases.add([references.review], base.id);
  }
  const named = makeCollector<ReviewId, ResolvedBriefing>(reviews);
  const passages = makeCollector<ReviewId, RecordId>(reviews);
  const mentions = new Map<RecordId, Mention>();
  for (const briefing of listed) {
    named.add(briefing.front.reviews, briefing);
    for (const { id, block, place } of briefing.text.reviews) {
      const passage = findPassage(briefing, block, place);
      if (passage === null) continue;
      passages.add([id], passage.id);
      mentions.set(passage.id, { briefing: briefing.slug, address: passage.address, title: passage.title });
    }
  }
  return new Map(
    reviews.map((review) => [
      review,
      {
        cases: cases.get(review),
        briefings: named.get(review).map((briefing) => briefing.slug),
        mentions: passages.get(review).flatMap((id) => mentions.get(id) ?? []),
      },
    ]),
  );
}
