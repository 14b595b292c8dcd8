import { findMarks } from './find-marks.ts';

/** A passage up to this length is shown whole. */
export const wholeLength = 320;

/** The whole text when it is short; else the part of it where the first of the marked words stands, cut between words. */
export function getExcerpt(text: string, marks: readonly string[]): string {
  if (text.length <= wholeLength) return text;
  const first = findMarks(text, marks)[0]?.[0] ?? 0;
  const start = first <= wholeLength / 2 ? 0 : text.indexOf(' ', first - wholeLength / 3) + 1;
  const cut = text.slice(start, start + wholeLength);
  const isEnd = start + wholeLength >= text.length;
  return `${start > 0 ? '… ' : ''}${isEnd ? cut : `${cut.slice(0, cut.lastIndexOf(' '))} …`}`;
}
