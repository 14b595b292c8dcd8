import type { Finding, Place } from '../../findings/finding.ts';

/** What every reading of a file says besides what it read. */
export interface Reading {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** Ids whose entries have an error of their own: to name one of them is not a second error. */
  readonly broken: ReadonlySet<string>;
  /** False when the file, or part of it, could not be read: an id that is not found may well be there. */
  readonly isComplete: boolean;
  /** Where a value stands: `3.supersedes.1`; null where nothing does. */
  getPlace(path: string): Place | null;
}
