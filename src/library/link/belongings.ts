import type { BriefingSlug, RecordId } from '../ids.ts';
import type { Belongings } from '../model.ts';
import { type Collector, makeCollector } from './collector.ts';

/** Records that pages list; activities are reached from what they are about. */
export const listedKinds = ['point', 'case', 'figure', 'question'] as const;
export type ListedKind = (typeof listedKinds)[number];

/** Gathers what belongs to each id of a register, in the order in which it is added, each thing once. */
export interface BelongingsCollector<Id> {
  addRecord(ids: Iterable<Id>, kind: ListedKind, record: RecordId): void;
  addBriefing(ids: Iterable<Id>, briefing: BriefingSlug): void;
  getAll(): ReadonlyMap<Id, Belongings>;
}

/** Every id has an entry, also when nothing belongs to it. */
export function makeBelongingsCollector<Id>(ids: readonly Id[]): BelongingsCollector<Id> {
  const records: Record<ListedKind, Collector<Id, RecordId>> = {
    point: makeCollector(ids),
    case: makeCollector(ids),
    figure: makeCollector(ids),
    question: makeCollector(ids),
  };
  const briefings = makeCollector<Id, BriefingSlug>(ids);
  return {
    addRecord: (found, kind, record) => records[kind].add(found, record),
    addBriefing: (found, briefing) => briefings.add(found, briefing),
    getAll: () =>
      new Map(
        ids.map((id) => [
          id,
          {
            points: records.point.get(id),
            cases: records.case.get(id),
            figures: records.figure.get(id),
            questions: records.question.get(id),
            briefings: briefings.get(id),
          },
        ]),
      ),
  };
}
