import type { Place } from '../../findings/finding.ts';
import type { Block } from '../../mdx/block.ts';
import { type RecordId, toRecordId } from '../ids.ts';
import type { SectionRecord } from '../model.ts';
import type { BareRecord } from './make-records.ts';
import type { ResolvedBriefing } from './resolve-briefings.ts';
import { recordKinds } from './targets.ts';

/** A record or section that a reader can be sent to. */
export interface Passage {
  readonly id: RecordId;
  readonly address: string;
  readonly title: string;
}

/** Finds the passage that something stands in: its innermost record, or else its section of prose. */
export type FindPassage = (briefing: ResolvedBriefing, block: Block | null, place: Place) => Passage | null;

/** null only for a briefing that has neither a record around the place nor any prose. */
export function makeFindPassage(
  records: ReadonlyMap<RecordId, BareRecord>,
  sections: ReadonlyMap<RecordId, SectionRecord>,
): FindPassage {
  return (briefing, block, place) => {
    for (let around = block; around !== null; around = around.parent) {
      if (recordKinds[around.name] === undefined || around.id === null) continue;
      const record = records.get(toRecordId(briefing.slug, around.id));
      if (record !== undefined) return { ...record.base, title: getRecordTitle(record) };
    }
    const section =
      briefing.parsed.sections.findLast((one) => !isAfter(one.place, place)) ?? briefing.parsed.sections[0];
    return section === undefined ? null : (sections.get(toRecordId(briefing.slug, section.id)) ?? null);
  };
}

function isAfter(a: Place, b: Place): boolean {
  return a.line > b.line || (a.line === b.line && a.column > b.column);
}

function getRecordTitle({ block, base }: BareRecord): string {
  const title = block.attributes['title'];
  return typeof title === 'string' && title !== '' ? title : base.text;
}
