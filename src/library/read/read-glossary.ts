import { compareText } from '../compare-text.ts';
import { findDuplicateIds } from '../conflicts/find-duplicate-ids.ts';
import { toTermId } from '../ids.ts';
import type { GlossaryTerm } from '../model.ts';
import { type TermEntry, termSchema } from '../schemas/word-schemas.ts';
import { indexById } from './index-by-id.ts';
import { readBoth, type WordFiles, type Words } from './word-files.ts';

/** Glossary terms in alphabetical order; a board's term replaces the product's of the same id. */
export function readGlossary(files: WordFiles): Words<GlossaryTerm> {
  const { product, board } = readBoth(files, termSchema);
  const byId = indexById([...board.entries, ...product.entries].map((entry) => toTerm(entry.value)));
  const ids = board.entries.map(({ value, path }) => {
    return { file: board.file, place: board.getPlace(`${path}.id`), value: value.id };
  });
  return {
    entries: [...byId.values()].sort((a, b) => a.term.localeCompare(b.term, 'en-GB') || compareText(a.id, b.id)),
    readings: [product, board],
    conflicts: findDuplicateIds(ids),
  };
}

function toTerm(entry: TermEntry): GlossaryTerm {
  return { ...entry, id: toTermId(entry.id), address: `/glossary/#${entry.id}` };
}
