import type { z } from 'zod';
import type { SourceFile } from '../../mdx/parsed.ts';
import { findDuplicateIds } from '../conflicts/find-duplicate-ids.ts';
import type { Conflict } from '../model.ts';
import type { ListEntry } from './get-sound-entries.ts';
import { getEmptyList, readList } from './read-list.ts';
import type { Reading } from './reading.ts';

export interface RegisterReading<Entry> {
  /** Each id once. */
  readonly entries: readonly ListEntry<Entry>[];
  readonly reading: Reading;
  readonly conflicts: readonly Conflict[];
}

/** Reads sources.yaml, reviews.yaml or pathways.yaml. A board that has none yet needs no file. */
export function readRegister<Entry extends { readonly id: string }>(
  file: SourceFile | null,
  schema: z.ZodType<Entry>,
): RegisterReading<Entry> {
  const reading = file === null ? getEmptyList<Entry>() : readList(file, schema);
  const byId = Map.groupBy(reading.entries, (entry) => entry.value.id);
  const ids = reading.entries.map(({ value, path }) => {
    return { file: reading.file, place: reading.getPlace(`${path}.id`), value: value.id };
  });
  return {
    entries: [...byId.values()].flatMap((entries) => entries.slice(0, 1)),
    reading,
    conflicts: findDuplicateIds(ids),
  };
}
