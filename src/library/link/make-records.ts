import type { Block } from '../../mdx/block.ts';
import { type RecordId, type SourceId, toRecordId } from '../ids.ts';
import type { RecordBase, Source } from '../model.ts';
import { getYear } from '../partial-date.ts';
import type { BlockReferences } from './block-references.ts';
import { getText } from './get-attribute.ts';
import { getChain, inherit } from './inherit.ts';
import type { ResolvedBriefing } from './resolve-briefings.ts';
import { type RecordKind, recordKinds } from './targets.ts';

/** A record with its tags inherited and its own names resolved, before anything is known of who names it. */
export interface BareRecord {
  readonly kind: RecordKind;
  readonly base: RecordBase;
  readonly references: BlockReferences;
  readonly block: Block;
  readonly briefing: ResolvedBriefing;
}

/** Records of all briefings in document order. Where an id stands twice in a briefing the first one counts. */
export function makeRecords(
  briefings: readonly ResolvedBriefing[],
  sources: ReadonlyMap<SourceId, Source>,
): ReadonlyMap<RecordId, BareRecord> {
  const records = new Map<RecordId, BareRecord>();
  for (const briefing of briefings) {
    for (const [index, block] of briefing.parsed.blocks.entries()) {
      const kind = recordKinds[block.name];
      const references = briefing.blocks.get(block);
      if (kind === undefined || block.id === null || references === undefined) continue;
      const id = toRecordId(briefing.slug, block.id);
      if (records.has(id)) continue;
      const tags = inherit(getChain(block), briefing.blocks, briefing.front);
      const base: RecordBase = {
        id,
        localId: block.id,
        briefing: briefing.slug,
        address: `/briefings/${briefing.slug}/#${block.id}`,
        text: block.text,
        ...tags,
        page: getText(block, 'page')?.replaceAll('–', '-') ?? null,
        year: getRecordYear(tags.source, briefing, sources),
        place: block.place,
        block: index,
      };
      records.set(id, { kind, base, references, block, briefing });
    }
  }
  return records;
}

/** Year of the source, null where it states none; a board's own statement has the year of its briefing. */
export function getRecordYear(
  source: SourceId | null,
  briefing: ResolvedBriefing,
  sources: ReadonlyMap<SourceId, Source>,
): number | null {
  return source === null ? getYear(briefing.frontMatter.published) : (sources.get(source)?.year ?? null);
}
