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

/** The repairs with one more, in order. It takes the place of those that it overlaps: they did not help. */
export function addRepair(repairs: readonly Repair[], added: Repair): readonly Repair[] {
  const apart = repairs.filter((one) => one.end <= added.start || one.start >= added.end);
  return [...apart, added].sort((a, b) => a.start - b.start || a.end - b.end);
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

  return {
    text: pieces.join(''),
    keepsOffsets: shifts.every((shift) => shift === 0),
    toOriginal(offset) {
      let shift = 0;
      for (const [index, { from, to, original }] of stretches.entries()) {
        if (offset < from) break;
        if (offset < to) return shifts[index] === 0 ? offset + shift : original;
        shift += shifts[index] ?? 0;
      }
      return offset + shift;
    },
  };
}
