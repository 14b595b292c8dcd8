import { makePlaces, type Places } from '../../findings/places.ts';

/** A text file of the content folder as the rules read it. */
export interface TextFile extends Places {
  /** Path relative to the content folder. */
  readonly file: string;
  /** Line ends are LF. */
  readonly text: string;
}

/** Gives a file its lines; they are counted at the first question, since most files are never asked. */
export function makeTextFile(file: string, text: string): TextFile {
  let made: Places | null = null;
  const getPlaces = (): Places => {
    made ??= makePlaces(text);
    return made;
  };
  return {
    file,
    text,
    get lineCount() {
      return getPlaces().lineCount;
    },
    placeAt: (offset) => getPlaces().placeAt(offset),
    offsetAt: (place) => getPlaces().offsetAt(place),
    lineAt: (line) => getPlaces().lineAt(line),
  };
}
