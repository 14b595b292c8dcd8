import type { PartialDate } from '../library/model.ts';

const parts: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** By language and number of parts: to make one takes longer than all else that a list of briefings needs. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** "2016", "June 2016" or "30 June 2016": as much as is known and no more, in the site's language. */
export function formatDate(date: PartialDate, language: string): string {
  const written = date.split('-').map(Number);
  const [year = 0, month = 1, day = 1] = written;
  return getFormat(language, written.length).format(Date.UTC(year, month - 1, day));
}

function getFormat(language: string, length: number): Intl.DateTimeFormat {
  const key = `${language} ${length}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language, { ...(parts[length - 1] ?? parts[0]), timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
