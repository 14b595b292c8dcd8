import { scaleSqrt } from 'd3-scale';
import type { MatrixColumn } from './matrix-columns.ts';

/** How a cell is joined to the one beside it: by the line, or loosely where a source states no year. */
export type Joint = 'dated' | 'loose' | null;

/** What is drawn in a cell, and what a reader who does not see it loses nothing by: the number stands beside it. */
export interface CellDrawing {
  /** Radius of the stop in pixels; its area goes with the number. null where there is none. */
  readonly stop: number | null;
  readonly isDated: boolean;
  readonly before: Joint;
  readonly after: Joint;
}

/** Radius in pixels of the largest stop of a matrix. The smallest must still be seen. */
const largestStop = 11;
const smallestStop = 2.5;

/** Radius by number, so that four times the number has twice the width. */
export function makeStopScale(largest: number): (count: number) => number {
  const scale = scaleSqrt([0, Math.max(1, largest)], [0, largestStop]);
  return (count) => Math.round(Math.max(smallestStop, scale(count)) * 10) / 10;
}

/** The line through a row of numbers: from the first dated column that has one to the last, then loosely to the undated. */
export function getRowLine(
  columns: readonly Pick<MatrixColumn, 'year' | 'isOnLine'>[],
  counts: readonly number[],
  toRadius: (count: number) => number,
): CellDrawing[] {
  const cells = columns.map(({ year, isOnLine }, index) => {
    const count = counts[index] ?? 0;
    return { count, isDated: year !== null, isStop: isOnLine && count > 0 };
  });
  const first = cells.findIndex(({ isStop }) => isStop);
  const last = cells.findLastIndex(({ isStop }) => isStop);
  const lastDated = cells.findLastIndex(({ isStop, isDated }) => isStop && isDated);
  const getJoint = (from: number, to: number): Joint => {
    if (from < first || to > last || first === -1) return null;
    return to <= lastDated ? 'dated' : 'loose';
  };
  return cells.map(({ count, isDated, isStop }, index) => ({
    stop: isStop ? toRadius(count) : null,
    isDated,
    before: getJoint(index - 1, index),
    after: getJoint(index, index + 1),
  }));
}
