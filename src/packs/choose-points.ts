import type { AudienceId, RecordId } from '../library/ids.ts';
import type { LearningPoint, Library } from '../library/model.ts';
import type { PackPoint } from './pack.ts';

/** More than a morning's worth is a document, not a pack. */
const maxPoints = 40;

/** The choice of points for an audience, and how many there were to choose from. */
export interface Choice {
  readonly points: readonly PackPoint[];
  readonly available: number;
}

/**
 * The learning points of an audience's pack, said alike only once: its own, then those of its whole sector, then those for
 * everyone; in each of the three, those first that recur across most sources, then the newest, then by id.
 */
export function choosePoints(library: Library, audience: AudienceId): Choice {
  const entry = library.vocabulary.audienceById.get(audience);
  if (entry === undefined) throw new Error(`There is no audience “${audience}”.`);
  const everyone = library.vocabulary.everyone.id;
  const circles: [PackPoint['reason'], AudienceId | null][] = [
    ['own', audience],
    ['sector', entry.sector],
    ['everyone', entry.kind === 'everyone' ? null : everyone],
  ];
  const chosen = new Map<RecordId, PackPoint>();
  for (const [reason, circle] of circles) {
    if (circle === null) continue;
    for (const point of getPointsFor(library, circle)) {
      if (!chosen.has(point.origin)) chosen.set(point.origin, { id: point.id, reason });
    }
  }
  return { points: [...chosen.values()].slice(0, maxPoints), available: chosen.size };
}

/** One of each group that say the same: the earliest that names this audience, in the words meant for it. */
function getPointsFor(library: Library, audience: AudienceId): LearningPoint[] {
  const ids = library.belongs.audience.get(audience)?.points ?? [];
  const own = ids.flatMap((id) => library.points.get(id) ?? []).filter((point) => point.audiences.includes(audience));
  const groups = Map.groupBy(own, (point) => point.origin);
  return [...groups]
    .flatMap(([origin, members]) => getFirst(library, origin, members) ?? [])
    .sort(
      (a, b) =>
        b.sameAs.length - a.sameAs.length || (b.year ?? 0) - (a.year ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );
}

/** Of some members of a group the one that comes first in it. */
function getFirst(library: Library, origin: RecordId, members: readonly LearningPoint[]): LearningPoint | undefined {
  const order = [origin, ...(library.points.get(origin)?.sameAs ?? [])];
  return members.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))[0];
}
