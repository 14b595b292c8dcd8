import type { Reading } from '../read/reading.ts';

/** The ids that one kind of reference may name. */
export interface Register<Id extends string> {
  /** Each id by its text, so that what was written becomes an id only by being found. */
  readonly ids: ReadonlyMap<string, Id>;
  /** True when nothing can be said of an id that is not found: its entry has an error, or the file could not be read. */
  mayHold(value: string): boolean;
}

/** A register of the ids that `readings` gave. */
export function makeRegister<Id extends string>(
  ids: Iterable<Id>,
  readings: readonly Pick<Reading, 'broken' | 'isComplete'>[],
): Register<Id> {
  return {
    ids: new Map([...ids].map((id) => [id, id])),
    mayHold: (value) => readings.some((reading) => !reading.isComplete || reading.broken.has(value)),
  };
}
