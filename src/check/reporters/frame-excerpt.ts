import type { Finding } from '../../findings/finding.ts';
import { toOneLine } from './to-one-line.ts';

/** Longest part of a line that is shown: fits beside the line number on a usual screen. */
const width = 100;
/** How much of a long line stands before the column. */
const before = 40;

/**
 * The line with its number and a caret under the column, as two lines; one line where there is no column, none where there
 * is no excerpt. A long line is cut on both sides of the column.
 */
export function frameExcerpt({ line, column, excerpt }: Pick<Finding, 'line' | 'column' | 'excerpt'>): string[] {
  if (line === null || excerpt === null) return [];
  const at = column === null ? 0 : Math.min(column - 1, excerpt.length);
  const start = excerpt.length <= width ? 0 : Math.max(0, Math.min(at - before, excerpt.length - width));
  const end = Math.min(excerpt.length, start + width);
  const head = start > 0 ? '…' : '';
  const shown = `${head}${excerpt.slice(start, end)}${end < excerpt.length ? '…' : ''}`.replaceAll('\t', ' ');
  const gutter = ' '.repeat(String(line).length);
  const caret = `${gutter} | ${' '.repeat(head.length + at - start)}^`;
  return [`${line} | ${toOneLine(shown)}`.trimEnd(), ...(column === null ? [] : [caret])];
}
