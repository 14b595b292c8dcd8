import type { Place } from '../findings/finding.ts';
import { makePlaces } from '../findings/places.ts';

/** A text of settings in which broken lines have been mended, one line for one, so that the rest can still be read. */
export interface YamlText {
  readonly text: string;
  /** By line of the text (1-based): the first column that a mend has moved to the right by one. */
  readonly moved: ReadonlyMap<number, number>;
}

/** How one line is to be read instead; null where nobody can tell what was meant. */
export interface Mend {
  readonly line: string;
  /** Column at which one character was put in. */
  readonly at: number;
}

/** The text with one more line mended; `line` is 1-based within the text. */
export function mendLine(source: YamlText, line: number, mend: Mend): YamlText {
  const lines = source.text.split('\n').with(line - 1, mend.line);
  return { text: lines.join('\n'), moved: new Map(source.moved).set(line, mend.at) };
}

/** Offsets of the mended text as places of the file, whose line `firstLine` is the first of the text. */
export function makePlaceAt({ text, moved }: YamlText, firstLine: number): (offset: number) => Place {
  const places = makePlaces(text);
  return (offset) => {
    const { line, column } = places.placeAt(offset);
    const isMoved = column > (moved.get(line) ?? Number.POSITIVE_INFINITY);
    return { line: line + firstLine - 1, column: isMoved ? column - 1 : column };
  };
}
