import type { RecordId, SourceId } from '../ids.ts';
import type { Belongings } from '../model.ts';
import { makeBelongingsCollector } from './belongings.ts';
import type { BareRecord } from './make-records.ts';
import type { FindPassage } from './passages.ts';
import type { ResolvedBriefing } from './resolve-briefings.ts';

/**
 * What belongs to each source: records that rest on it or cite or link it in their text, and briefings that name it in
 * `sources` or cite it anywhere.
 */
export function makeSourceBelongs(
  sources: readonly SourceId[],
  records: ReadonlyMap<RecordId, BareRecord>,
  briefings: readonly ResolvedBriefing[],
  findPassage: FindPassage,
): ReadonlyMap<SourceId, Belongings> {
  const belongs = makeBelongingsCollector(sources);
  const cited = getCitedSources(briefings, findPassage);
  for (const { base, kind, briefing } of records.values()) {
    if (!briefing.isListed || kind === 'activity') continue;
    belongs.addRecord([...(base.source === null ? [] : [base.source]), ...(cited.get(base.id) ?? [])], kind, base.id);
  }
  for (const briefing of briefings) {
    if (!briefing.isListed) continue;
    belongs.addBriefing([...briefing.front.sources, ...briefing.text.sources.map((cite) => cite.id)], briefing.slug);
  }
  return belongs.getAll();
}

function getCitedSources(
  briefings: readonly ResolvedBriefing[],
  findPassage: FindPassage,
): ReadonlyMap<RecordId, readonly SourceId[]> {
  const cited = new Map<RecordId, SourceId[]>();
  for (const briefing of briefings) {
    for (const { id, block, place } of briefing.text.sources) {
      const passage = block === null ? null : findPassage(briefing, block, place);
      if (passage === null) continue;
      const list = cited.get(passage.id);
      if (list === undefined) cited.set(passage.id, [id]);
      else list.push(id);
    }
  }
  return cited;
}
