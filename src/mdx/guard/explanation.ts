import type { Finding, Place } from '../../findings/finding.ts';
import { makeFinding } from '../../findings/make-finding.ts';
import type { Places } from '../../findings/places.ts';
import type { Blocks } from './dialect.ts';
import type { Repair } from './repairs.ts';

/** The text that does not parse, and what is known of it so far. Offsets are those of the author's text. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly places: Places;
  readonly blocks: Blocks;
}

/** An element that nobody may use; all uses of one name are told of together. */
export interface RefusedTag {
  readonly name: string;
  readonly offset: number;
  /** Where the code begins of which it is the last part. */
  readonly from?: number;
}

/** What is said of one problem, and what is changed so that the parser gets past it. */
export interface Explanation {
  readonly findings: readonly Finding[];
  readonly repairs: readonly Repair[];
  readonly refused: readonly RefusedTag[];
}

export interface ProblemWords {
  readonly rule: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

/** A Finding at an offset of the author's text. */
export function findAt(source: Source, offset: number, words: ProblemWords): Finding {
  const place: Place = source.places.placeAt(offset);
  return makeFinding({ file: source.file, place, ...words }, source.places);
}
