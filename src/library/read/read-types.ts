import type { SourceFile } from '../../mdx/parsed.ts';
import { findDuplicateIds } from '../conflicts/find-duplicate-ids.ts';
import type { Conflict, DocumentType } from '../model.ts';
import { typeSchema, typesSchema } from '../schemas/vocabulary-schemas.ts';
import { collectIds } from './collect-ids.ts';
import { getPart } from './get-part.ts';
import { getSoundEntries } from './get-sound-entries.ts';
import { indexById } from './index-by-id.ts';
import { readYamlFile } from './read-yaml-file.ts';
import type { Reading } from './reading.ts';

export interface Types {
  readonly documentTypes: ReadonlyMap<string, DocumentType>;
  readonly reviewTypes: ReadonlyMap<string, DocumentType>;
  readonly reading: Reading;
  readonly conflicts: readonly Conflict[];
}

/** Reads vocabulary/types.yaml. */
export function readTypes(file: SourceFile | null): Types {
  const { value, data, ...reading } = readYamlFile(file, typesSchema);
  const readPart = (key: 'documentTypes' | 'reviewTypes') => {
    const entries = getSoundEntries(getPart(data, key), typeSchema, `${key}.`);
    const ids = entries.map((entry) => {
      return { file: reading.file, place: reading.getPlace(`${entry.path}.id`), value: entry.value.id };
    });
    return { byId: indexById(entries.map((entry) => entry.value)), conflicts: findDuplicateIds(ids) };
  };
  const documents = readPart('documentTypes');
  const reviews = readPart('reviewTypes');
  return {
    documentTypes: documents.byId,
    reviewTypes: reviews.byId,
    reading: { ...reading, broken: value === null ? collectIds(data) : new Set() },
    conflicts: [...documents.conflicts, ...reviews.conflicts],
  };
}
