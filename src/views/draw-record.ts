import type { Library, RecordBase } from '../library/model.ts';
import { renderBlock } from '../mdx/render.ts';
import { getBlock } from './get-records-by-block.ts';
import { makeRenderContext } from './make-render-context.ts';
import { oncePerLibrary } from './once-per-library.ts';

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
  /** True where the page says itself who else says it, beside the record. */
  readonly hasHistory?: boolean;
}

/** One record in one medium, with its history or without, in every way that some page has asked for so far. */
interface Drawings {
  /** Glossary terms that it marks on a page that has marked none. */
  readonly terms: readonly string[];
  /** False where no heading depends on the level that the page gives to titles. */
  readonly hasHeading: boolean;
  /** By that level and the terms, out of its own, that the page has marked before. */
  readonly html: Map<string, string>;
}

/** By record, then by manner: thousands of pages ask, and a key made of text would have to be made for each record on them. */
const getCache = oncePerLibrary((): WeakMap<RecordBase, (Drawings | undefined)[]> => new WeakMap());

/** `id` on the page of a record that is drawn away from its briefing: those of several briefings must not meet. */
export function getDrawnId(record: Pick<RecordBase, 'briefing' | 'localId'>): string {
  return `${getIdPrefix(record)}${record.localId}`;
}

/**
 * Draws a record for a page that gathers records of many briefings. Ids on the page are prefixed with the briefing's. A
 * record stands on many pages (themes, roles, lists, packs), so each drawing is made once in a build and then kept.
 */
export function drawRecord(library: Library, record: RecordBase, options: DrawOptions): DrawnRecord {
  const { termsSeen, titleLevel, medium = 'page', hasHistory = false } = options;
  const known = getDrawings(library, record, { termsSeen, titleLevel, medium, hasHistory });
  const seen = known.terms.length === 0 ? known.terms : known.terms.filter((term) => termsSeen.has(term));
  const key = getKey(known, titleLevel, seen);
  const html =
    known.html.get(key) ?? draw(library, record, { titleLevel, medium, hasHistory, termsSeen: new Set(seen) });
  known.html.set(key, html);
  for (const term of known.terms) termsSeen.add(term);
  return { id: record.id, html };
}

function getDrawings(library: Library, record: RecordBase, options: Required<DrawOptions>): Drawings {
  const cache = getCache(library);
  const byManner = cache.get(record) ?? [];
  const manner = (options.medium === 'pack' ? 2 : 0) + (options.hasHistory ? 1 : 0);
  const known = byManner[manner] ?? makeDrawings(library, record, options);
  if (byManner.length === 0) cache.set(record, byManner);
  byManner[manner] = known;
  return known;
}

function makeDrawings(library: Library, record: RecordBase, options: Required<DrawOptions>): Drawings {
  const terms = new Set<string>();
  const html = draw(library, record, { ...options, termsSeen: terms });
  const drawings = { terms: [...terms], hasHeading: /<h[1-6][ >]/.test(html), html: new Map<string, string>() };
  drawings.html.set(getKey(drawings, options.titleLevel, []), html);
  return drawings;
}

function getKey({ hasHeading }: Drawings, titleLevel: number, seen: readonly string[]): string {
  const level = hasHeading ? String(titleLevel) : '';
  return seen.length === 0 ? level : `${level} ${seen.join(' ')}`;
}

function draw(library: Library, record: RecordBase, options: Required<DrawOptions>): string {
  const briefing = library.briefings.get(record.briefing);
  const block = getBlock(library, record);
  if (briefing === undefined || block === undefined) throw new Error(`The record ${record.id} stands in no briefing.`);
  const context = makeRenderContext(library, {
    briefing,
    isAtHome: false,
    idPrefix: getIdPrefix(record),
    ...options,
  });
  return renderBlock(block, context);
}

function getIdPrefix({ briefing }: Pick<RecordBase, 'briefing'>): string {
  return `${briefing}-`;
}
