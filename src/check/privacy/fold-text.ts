import { findLast } from '../../findings/find-last.ts';

/** A text in which stretches were replaced, and the way back. */
export interface FoldedText {
  readonly text: string;
  /** The stretch of the source that the characters from `start` to `end` (behind the last) came from. */
  toSource(start: number, end: number): { readonly start: number; readonly end: number };
}

/** One replaced stretch: offsets into the folded text and into the source, each behind its last character too. */
interface Stretch {
  readonly at: number;
  readonly until: number;
  readonly sourceAt: number;
  readonly sourceUntil: number;
}

/** Replaces every match of `pattern` (global) by what `replace` says; null leaves it as it is. Linear. */
export function foldText(
  source: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null,
): FoldedText {
  const stretches: Stretch[] = [];
  const parts: string[] = [];
  let done = 0;
  let length = 0;
  for (const match of source.matchAll(pattern)) {
    const replacement = replace(match);
    if (replacement === null) continue;
    parts.push(source.slice(done, match.index), replacement);
    const at = length + match.index - done;
    length = at + replacement.length;
    done = match.index + match[0].length;
    stretches.push({ at, until: length, sourceAt: match.index, sourceUntil: done });
  }
  parts.push(source.slice(done));
  return {
    text: parts.join(''),
    toSource: (start, end) => ({
      start: toOffsets(stretches, start).from,
      end: end === start ? toOffsets(stretches, start).from : toOffsets(stretches, end - 1).to,
    }),
  };
}

/** Where the character at `offset` begins and ends in the source. */
function toOffsets(stretches: readonly Stretch[], offset: number): { readonly from: number; readonly to: number } {
  // What was replaced by nothing begins where the next character stands: it is no part of that character.
  const before = stretches[findLast(stretches, offset, ({ at }) => at)];
  if (before === undefined) return { from: offset, to: offset + 1 };
  if (offset < before.until) return { from: before.sourceAt, to: before.sourceUntil };
  const from = before.sourceUntil + offset - before.until;
  return { from, to: from + 1 };
}
