import type { Place } from '../findings/finding.ts';
import { makePlaces } from '../findings/places.ts';

/** A text of settings in which broken lines have been mended, one line for one, so that the rest can still be read. */
export interface YamlText {
  readonly text: string;
  /** By line of the text (1-based): what a mend has moved. */
  readonly moved: ReadonlyMap<number, Move>;
}

/** All behind the column `at` stands `by` columns further to the right than its author put it. */
export interface Move {
  readonly at: number;
  readonly by: number;
}

/** How one line is to be read instead; null where nobody can tell what was meant. */
export interface Mend extends Move {
  readonly line: string;
}

/** The text with one more line mended; `line` is 1-based within the text. */
export function mendLine(source: YamlText, line: number, mend: Mend): YamlText {
  const lines = source.text.split('\n').with(line - 1, mend.line);
  return { text: lines.join('\n'), moved: new Map(source.moved).set(line, mend) };
}

/** Offsets of the mended text as places of the file, whose line `firstLine` is the first of the text. */
export function makePlaceAt({ text, moved }: YamlText, firstLine: number): (offset: number) => Place {
  const places = makePlaces(text);
  return (offset) => {
    const { line, column } = places.placeAt(offset);
    const { at, by } = moved.get(line) ?? { at: 0, by: 0 };
    return { line: line + firstLine - 1, column: column > at ? Math.max(at, column - by) : column };
  };
}
