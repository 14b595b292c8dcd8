const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Why a text is not a date that can be: its form, its month, its day, or a year that nobody can mean. */
export type DateProblem = 'form' | 'year' | 'month' | 'day';

/** null for `2016`, `2016-06` and `2016-06-30` when the calendar has them. */
export function getDateProblem(written: string): DateProblem | null {
  const match = pattern.exec(written);
  if (match === null) return 'form';
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (year === null || year === undefined || year < 1900 || year > 2199) return 'year';
  if (month === null || month === undefined) return null;
  if (month < 1 || month > 12) return 'month';
  if (day === null || day === undefined) return null;
  return day >= 1 && day <= daysIn(year, month) ? null : 'day';
}

/** `2 November 2025`, `November 2025` or `2025`; a day that the calendar lacks is written out just as it stands. */
export function partialDateToWords(written: string): string {
  const [, year = written, month, day] = pattern.exec(written) ?? [];
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Days of a month, `month` from 1 to 12. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `November 2025 has 30 days`, for a message about the 31st. */
export function monthLengthInWords(written: string): string {
  const [, year = '', month = ''] = pattern.exec(written) ?? [];
  return `${months[Number(month) - 1]} ${year} has ${daysIn(Number(year), Number(month))} days`;
}

/** True when every day that `left` can mean lies before every day that `right` can mean. */
export function isBeforeDate(left: string, right: string): boolean {
  const length = Math.min(left.length, right.length);
  return left.slice(0, length) < right.slice(0, length);
}

/**
 * The date that `1 June 2016`, `June 2016` or `1/6/2016` most likely means (the day stands first, as in Britain), as it should be
 * written; null where it cannot be told or is no date.
 */
export function guessDate(written: string): string | null {
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(written);
  const digits = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written);
  const month = words === null ? Number(digits?.[2]) : getMonth(words[2] ?? '');
  const [, day, , year] = words ?? digits ?? [];
  if (year === undefined || !(month >= 1)) return null;
  const date = [year, String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return getDateProblem(date) === null ? date : null;
}

function getMonth(name: string): number {
  return months.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase())) + 1;
}
