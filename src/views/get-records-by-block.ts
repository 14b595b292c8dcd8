import type { CaseStudy, KeyFigure, LearningPoint, Library, Question, RecordBase } from '../library/model.ts';
import type { Block } from '../mdx/block.ts';
import { oncePerLibrary } from './once-per-library.ts';

export interface RecordsByBlock {
  readonly points: ReadonlyMap<Block, LearningPoint>;
  readonly cases: ReadonlyMap<Block, CaseStudy>;
  readonly figures: ReadonlyMap<Block, KeyFigure>;
  readonly questions: ReadonlyMap<Block, Question>;
}

/** The way back from a block that is being drawn to what the Library knows of it. */
export const getRecordsByBlock = oncePerLibrary(
  (library): RecordsByBlock => ({
    points: byBlock(library, library.points.values()),
    cases: byBlock(library, library.cases.values()),
    figures: byBlock(library, library.figures.values()),
    questions: byBlock(library, library.questions.values()),
  }),
);

/** The block that a record was written as. */
export function getBlock(library: Library, record: RecordBase): Block | undefined {
  return library.briefings.get(record.briefing)?.parsed.blocks[record.block];
}

function byBlock<Kind extends RecordBase>(library: Library, records: Iterable<Kind>): Map<Block, Kind> {
  const found = new Map<Block, Kind>();
  for (const record of records) {
    const block = getBlock(library, record);
    if (block !== undefined) found.set(block, record);
  }
  return found;
}
