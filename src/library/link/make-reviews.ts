import { type ReviewId, toReviewId } from '../ids.ts';
import type { Review } from '../model.ts';
import { getYear } from '../partial-date.ts';
import type { RegisterReading } from '../read/read-register.ts';
import type { ReviewEntry } from '../schemas/review-schema.ts';
import type { Resolver } from './resolver.ts';

/** The reviews in the order of their file. */
export function makeReviews(
  { entries, reading }: RegisterReading<ReviewEntry>,
  resolver: Resolver,
): ReadonlyMap<ReviewId, Review> {
  return new Map(
    entries.map(({ value, path }) => {
      const id = toReviewId(value.id);
      resolver.entry('review-type', { value: value.type, place: reading.getPlace(`${path}.type`), from: 'type' });
      const themes = value.themes.flatMap((theme, index) => {
        const place = reading.getPlace(`${path}.themes.${index}`) ?? reading.getPlace(`${path}.themes`);
        return resolver.entry('theme', { value: theme, place, from: 'themes' }) ?? [];
      });
      const year = value.year === null ? null : getYear(value.year);
      return [id, { ...value, id, address: `/reviews/${value.id}/`, year, themes: [...new Set(themes)] }];
    }),
  );
}
