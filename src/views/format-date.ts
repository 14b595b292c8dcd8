import type { PartialDate } from '../library/model.ts';

const parts: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** "2016", "June 2016" or "30 June 2016": as much as is known and no more, in the site's language. */
export function formatDate(date: PartialDate, language: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const options = parts[date.split('-').length - 1] ?? parts[0];
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day));
}
