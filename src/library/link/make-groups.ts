import { compareText } from '../compare-text.ts';
import type { RecordId } from '../ids.ts';
import type { PartialDate, SameAsGroup } from '../model.ts';
import { getFirstDay } from '../partial-date.ts';
import { makeDisjointSets } from './disjoint-sets.ts';

/** What the closure of `sameAs` needs to know of a record. */
export interface Alike {
  readonly id: RecordId;
  /** Records that it names in `sameAs`. */
  readonly sameAs: readonly RecordId[];
  /** Date of its source, or of its briefing for a board's own statement; null for an undated source. */
  readonly date: PartialDate | null;
  /** Date of its briefing. */
  readonly published: PartialDate;
  /** False in a withdrawn briefing. */
  readonly isListed: boolean;
}

export interface Groups {
  /** Two or more listed records that say the same, in the order of their origins' ids. */
  readonly groups: readonly SameAsGroup[];
  /** Listed records of the group that each joined record is in, origin first, itself among them when it is listed. */
  readonly members: ReadonlyMap<RecordId, readonly RecordId[]>;
  /** True when `sameAs` joins the two, directly or through others. */
  areAlike(a: RecordId, b: RecordId): boolean;
}

/**
 * The closure of `sameAs`: symmetric and transitive, whichever side wrote it and in whatever order the files come.
 * A withdrawn record still joins those on both sides of it, but is no member of a group and never its origin.
 */
export function makeGroups(records: readonly Alike[]): Groups {
  const byId = new Map(records.map((record) => [record.id, record]));
  const sets = makeDisjointSets([...byId.keys()]);
  for (const record of records) {
    for (const other of record.sameAs) sets.join(record.id, other);
  }
  const groups: SameAsGroup[] = [];
  const members = new Map<RecordId, readonly RecordId[]>();
  for (const set of sets.getSets()) {
    const listed = set
      .flatMap((id) => byId.get(id) ?? [])
      .filter((record) => record.isListed)
      .sort(compareAge)
      .map((record) => record.id);
    for (const id of set) members.set(id, listed);
    const origin = listed[0];
    if (origin !== undefined && listed.length > 1) groups.push({ origin, members: listed });
  }
  return {
    groups: groups.sort((a, b) => compareText(a.origin, b.origin)),
    members,
    areAlike: sets.areJoined,
  };
}

/** Oldest source first, an undated one last; then earliest published; then by id (design, section 2). */
function compareAge(a: Alike, b: Alike): number {
  return (
    compareDate(a.date, b.date) ||
    compareText(getFirstDay(a.published), getFirstDay(b.published)) ||
    compareText(a.id, b.id)
  );
}

function compareDate(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(getFirstDay(a), getFirstDay(b));
}
