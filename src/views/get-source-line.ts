import type { Library, RecordBase } from '../library/model.ts';
import type { SourceLine } from '../mdx/render-context.ts';
import { withBase } from './with-base.ts';

/** Where a record's words come from: its source, or the board itself where it speaks for itself. */
export function getSourceLine(library: Library, record: RecordBase): SourceLine {
  const source = record.source === null ? undefined : library.sources.get(record.source);
  return source === undefined
    ? { href: null, label: library.site.name, page: record.page }
    : { href: withBase(library, source.address), label: source.shortName, page: record.page };
}
