import type { RecordId, TermId } from '../ids.ts';
import { makeCollector } from './collector.ts';
import type { FindPassage } from './passages.ts';
import type { ResolvedBriefing } from './resolve-briefings.ts';

/** Records and sections whose text links each glossary term or defines it. */
export function makeTermBelongs(
  terms: readonly TermId[],
  briefings: readonly ResolvedBriefing[],
  findPassage: FindPassage,
): ReadonlyMap<TermId, readonly RecordId[]> {
  const collector = makeCollector<TermId, RecordId>(terms);
  for (const briefing of briefings) {
    if (!briefing.isListed) continue;
    const defined = [...briefing.blocks].flatMap(([block, { term }]) =>
      term === null ? [] : [{ id: term, block: block.parent, place: block.place }],
    );
    for (const { id, block, place } of [...defined, ...briefing.text.terms]) {
      const passage = findPassage(briefing, block, place);
      if (passage !== null) collector.add([id], passage.id);
    }
  }
  return new Map(terms.map((term) => [term, collector.get(term)]));
}
