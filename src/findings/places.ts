import { findLast } from './find-last.ts';
import type { Place } from './finding.ts';

/** Places, offsets and lines of one text with LF line ends. All three are 1-based but for offsets; columns count UTF-16 units. */
export interface Places {
  readonly lineCount: number;
  /** Place of an offset; an offset outside the text is moved to its nearest end. */
  placeAt(offset: number): Place;
  /** Offset of a place; a column beyond its line is moved to the line's end. */
  offsetAt(place: Place): number;
  /** The line without its line end, or null where there is no such line. */
  lineAt(line: number): string | null;
}

/** Reads the line ends of `text` once (linear); each question is then answered in logarithmic time. */
export function makePlaces(text: string): Places {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);

  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  const endOf = (line: number): number => (line < starts.length ? startOf(line + 1) - 1 : text.length);

  return {
    lineCount: starts.length,
    placeAt(offset) {
      const at = Math.min(Math.max(offset, 0), text.length);
      const line = findLast(starts, at, (start) => start) + 1;
      return { line, column: at - startOf(line) + 1 };
    },
    offsetAt: ({ line, column }) => Math.min(startOf(line) + column - 1, endOf(line)),
    lineAt: (line) => (line >= 1 && line <= starts.length ? text.slice(startOf(line), endOf(line)) : null),
  };
}
