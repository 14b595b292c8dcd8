import { findLast } from '../../findings/find-last.ts';

/** A stretch of the text that is read as something else; `start === end` puts something in. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

export interface RepairedText {
  readonly text: string;
  /** True when offsets of the repaired text are those of the original. */
  readonly keepsOffsets: boolean;
  /** Offset in the original; inside a repair, where the repair begins. */
  toOriginal(offset: number): number;
}

/**
 * The repairs with some more, in order. Each takes the place of those that it overlaps: they did not help. Of two insertions at
 * one point the later stands first: the parser names what is left open from the outside in.
 */
export function addRepairs(repairs: readonly Repair[], added: readonly Repair[]): readonly Repair[] {
  const all = [
    ...added.map((repair) => ({ repair, isNew: true })),
    ...repairs.map((repair) => ({ repair, isNew: false })),
  ];
  all.sort(
    (a, b) => a.repair.start - b.repair.start || a.repair.end - b.repair.end || Number(b.isNew) - Number(a.isNew),
  );
  const kept: typeof all = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (last === undefined || last.repair.end <= one.repair.start) kept.push(one);
    else if (one.isNew && !last.isNew) {
      kept.pop();
      kept.push(one);
    }
  }
  return kept.map(({ repair }) => repair);
}

/** The repairs without those that put a closing tag in at one point: it turned out to close nothing. */
export function withoutClosing(text: string, repairs: readonly Repair[], offset: number): readonly Repair[] {
  return repairs.flatMap((one) => {
    if (one.start !== offset) return one;
    return one.end === offset ? [] : blank(text, one.start, one.end);
  });
}

/** Spaces instead of a stretch of the text, its line ends kept. */
export function blank(text: string, start: number, end: number): Repair {
  return { start, end, insert: text.slice(start, end).replace(/[^\n]/g, ' ') };
}

/** The text with its repairs, and the way back. */
export function applyRepairs(text: string, repairs: readonly Repair[]): RepairedText {
  const pieces: string[] = [];
  const stretches: { readonly from: number; readonly to: number; readonly original: number }[] = [];
  let done = 0;
  let length = 0;
  for (const { start, end, insert } of repairs) {
    pieces.push(text.slice(done, start), insert);
    length += start - done;
    stretches.push({ from: length, to: length + insert.length, original: start });
    length += insert.length;
    done = end;
  }
  pieces.push(text.slice(done));
  const shifts = repairs.map(({ start, end, insert }) => end - start - insert.length);
  let total = 0;
  const shiftBefore = shifts.map((shift) => {
    total += shift;
    return total - shift;
  });

  return {
    text: pieces.join(''),
    keepsOffsets: shifts.every((shift) => shift === 0),
    toOriginal(offset) {
      const at = findLast(stretches, offset, ({ from }) => from);
      const stretch = stretches[at];
      if (stretch === undefined) return offset;
      const shift = shiftBefore[at] ?? 0;
      if (offset < stretch.to) return shifts[at] === 0 ? offset + shift : stretch.original;
      return offset + shift + (shifts[at] ?? 0);
    },
  };
}
