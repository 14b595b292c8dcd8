import type { Library, RecordBase } from '../library/model.ts';
import { renderBlock } from '../mdx/render.ts';
import { getBlock } from './get-records-by-block.ts';
import { makeRenderContext } from './make-render-context.ts';

/** A learning point, figure or question as drawn away from its briefing. */
export interface DrawnRecord {
  readonly id: string;
  /** HTML of our own making. */
  readonly html: string;
}

export interface DrawOptions {
  readonly titleLevel: number;
  /** One set for everything on a page. */
  readonly termsSeen: Set<string>;
  /** `pack` for a page that is made to be printed; `page` unless said. */
  readonly medium?: 'page' | 'pack';
}

/** Draws a record for a page that gathers records of many briefings. Ids on the page are prefixed with the briefing's. */
export function drawRecord(library: Library, record: RecordBase, options: DrawOptions): DrawnRecord {
  const briefing = library.briefings.get(record.briefing);
  const block = getBlock(library, record);
  if (briefing === undefined || block === undefined) throw new Error(`The record ${record.id} stands in no briefing.`);
  const context = makeRenderContext(library, {
    briefing,
    isAtHome: false,
    titleLevel: options.titleLevel,
    idPrefix: `${briefing.slug}-`,
    medium: options.medium ?? 'page',
    termsSeen: options.termsSeen,
  });
  return { id: record.id, html: renderBlock(block, context) };
}
