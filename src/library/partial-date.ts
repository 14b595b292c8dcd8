import type { PartialDate } from './model.ts';

/** First day that a partial date can mean: `2016` gives `2016-01-01` (design: a partial date sorts as its first day). */
export function getFirstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Year of a partial date. */
export function getYear(date: PartialDate): number {
  return Number(date.slice(0, 4));
}
