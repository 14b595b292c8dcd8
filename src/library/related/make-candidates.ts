import type { RecordId } from '../ids.ts';
import type { LearningPoint, Library } from '../model.ts';

/** What decides whether a point may stand beside another; as numbers, because it is asked some hundred times for each point. */
export interface Candidate {
  readonly point: LearningPoint;
  readonly briefing: number;
  /** All that say the same have one number. */
  readonly group: number;
  /** Top themes. */
  readonly themes: readonly number[];
  /** Groups that stand beside it already: part, bundle or contrast of any that says the same. */
  readonly named: ReadonlySet<number>;
}

/** True for two points of different briefings and groups that share a top theme and do not stand together already. */
export function canStandTogether(own: Candidate, other: Candidate): boolean {
  return (
    own.briefing !== other.briefing &&
    own.group !== other.group &&
    haveCommon(own.themes, other.themes) &&
    !own.named.has(other.group)
  );
}

/** A plain loop: it is run millions of times, and a function for each theme is half the time of the whole search. */
function haveCommon(some: readonly number[], others: readonly number[]): boolean {
  for (const one of some) if (others.includes(one)) return true;
  return false;
}

/** What is asked of each point, in the order of the points. */
export function makeCandidates(library: Library, points: readonly LearningPoint[]): Candidate[] {
  const { themes: topThemes, themeById } = library.vocabulary;
  const themeNumbers = new Map(topThemes.map(({ id }, index) => [id, index]));
  const briefings = new Map([...library.briefings.keys()].map((slug, index) => [slug, index]));
  const groups = new Map([...new Set(points.map(({ origin }) => origin))].map((origin, index) => [origin, index]));
  const getGroup = (id: RecordId): number => groups.get(library.points.get(id)?.origin ?? id) ?? -1;
  const named = getNamedGroups(points, getGroup);
  return points.map((point) => {
    const group = getGroup(point.id);
    const themes = [...new Set(point.themes.flatMap((id) => themeNumbers.get(themeById.get(id)?.parent ?? id) ?? []))];
    return {
      point,
      briefing: briefings.get(point.briefing) ?? -1,
      group,
      themes,
      named: named.get(group) ?? new Set(),
    };
  });
}

function getNamedGroups(
  points: readonly LearningPoint[],
  getGroup: (id: RecordId) => number,
): ReadonlyMap<number, ReadonlySet<number>> {
  const named = new Map<number, Set<number>>();
  for (const { id, partOf, parts, contrast, questionedBy } of points) {
    const questioned = contrast.flatMap((target) => (target.kind === 'point' ? target.id : []));
    const others = [...partOf, ...parts, ...questioned, ...questionedBy];
    if (others.length === 0) continue;
    const known = named.get(getGroup(id)) ?? new Set();
    for (const other of others) known.add(getGroup(other));
    named.set(getGroup(id), known);
  }
  return named;
}
