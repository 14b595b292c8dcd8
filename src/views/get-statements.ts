import type { RecordId } from '../library/ids.ts';
import type { LearningPoint, Library } from '../library/model.ts';
import { getVoices, type Voice } from './get-voices.ts';
import { oncePerThing } from './once-per-thing.ts';
import type { LineYear } from './year-line.ts';

/** What is said once or many times: one learning point, or all of a group that say the same. */
export interface Statement {
  /** The one that is shown: the earliest of those asked for. */
  readonly point: LearningPoint;
  /** All that say it, origin first, also those that were not asked for. */
  readonly members: readonly LearningPoint[];
  /** Sources that say it, once each; the board speaking for itself is one. */
  readonly voices: readonly Voice[];
  readonly sourceCount: number;
  /** The year of each of those sources, undated last. */
  readonly years: readonly LineYear[];
}

/** Learning points with those that say the same folded together, in the order in which each is first met. */
export function getStatements(library: Library, ids: readonly RecordId[]): Statement[] {
  const wanted = new Set(ids);
  const statements = new Map<RecordId, Statement>();
  for (const id of ids) {
    const point = library.points.get(id);
    if (point === undefined || statements.has(point.origin)) continue;
    statements.set(point.origin, makeStatement(library, point, wanted));
  }
  return [...statements.values()];
}

/** True for what more than one source says: the same source told twice is no second voice. */
export function isRecurring(statement: Statement): boolean {
  return statement.sourceCount > 1;
}

function makeStatement(library: Library, point: LearningPoint, wanted: ReadonlySet<RecordId>): Statement {
  const whole = getWhole(library, library.points.get(point.origin) ?? point);
  const shown = whole.members.find((member) => wanted.has(member.id)) ?? point;
  return shown === whole.point ? whole : { ...whole, point: shown };
}

/** The statement as its origin makes it: one for all the themes, roles, lists and packs that it stands on. */
const getWhole = oncePerThing((library: Library, origin: LearningPoint): Statement => {
  const members = [origin, ...origin.sameAs.flatMap((id) => library.points.get(id) ?? [])];
  const voices = getVoices(members);
  return { point: origin, members, voices, sourceCount: voices.length, years: voices.map(({ year }) => year) };
});
