import { z } from 'zod';
import type { SourceFile } from '../../mdx/parsed.ts';
import { collectIds } from './collect-ids.ts';
import { getSoundEntries, type ListEntry } from './get-sound-entries.ts';
import { readYamlFile } from './read-yaml-file.ts';
import type { Reading } from './reading.ts';

export interface ListReading<Value> extends Reading {
  readonly entries: readonly ListEntry<Value>[];
}

/** Reads a file that is one list. An entry with an error is left out, the others stay; an empty file is an empty list. null: the file should be there. */
export function readList<Value>(file: SourceFile | null, schema: z.ZodType<Value>): ListReading<Value> {
  const listSchema = z.preprocess((data) => data ?? [], z.array(schema));
  const { value, data, ...reading } = readYamlFile(file, listSchema);
  if (value !== null) {
    const entries = value.map((one, index) => ({ value: one, path: String(index) }));
    return { ...reading, entries, broken: new Set() };
  }
  const entries = getSoundEntries(data, schema);
  const sound = new Set(entries.map(({ path }) => path));
  const unsound = Array.isArray(data) ? data.filter((_, index) => !sound.has(String(index))) : [];
  const isComplete = reading.isComplete && Array.isArray(data);
  return { ...reading, entries, broken: collectIds(unsound), isComplete };
}

/** What stands for a list whose file need not be there. */
export function getEmptyList<Value>(): ListReading<Value> {
  return { file: '', entries: [], findings: [], broken: new Set(), isComplete: true, getPlace: () => null };
}
