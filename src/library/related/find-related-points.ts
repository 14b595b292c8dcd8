import { compareText } from '../compare-text.ts';
import type { RecordId, ThemeId } from '../ids.ts';
import { isListed } from '../is-listed.ts';
import type { LearningPoint, Library } from '../model.ts';
import { makeNeighbourFinder } from './find-nearest.ts';
import { makeVectors } from './make-vectors.ts';
import { makeStemmer } from './text-to-stems.ts';

/** More than a reader will follow is no help. */
const maxRelated = 3;
/** Below it two points share words and not a subject: found by reading pairs of the demonstration content. */
const minLikeness = 0.2;

type Related = ReadonlyMap<RecordId, readonly RecordId[]>;

/**
 * For each listed learning point the nearest in other briefings, the likeliest first, equal ones by id; those without any
 * are left out. Near are points that share a top theme and the words of title and text (cosine of TF-IDF over stems). What
 * stands beside a point already is left out: its sameAs group, its parts and bundles, what it questions and what questions it. Of a
 * group that says one thing, one is named. Near-linear in the number of points.
 */
export function findRelatedPoints(library: Library): Related {
  const points = [...library.points.values()]
    .filter((point) => isListed(library, point.briefing))
    .sort((a, b) => compareText(a.id, b.id));
  const toStems = makeStemmer();
  const find = makeNeighbourFinder(makeVectors(points.map(({ title, text }) => toStems(`${title ?? ''} ${text}`))));
  const themes = points.map((point) => getTopThemes(library, point));
  const named = getNamedOrigins(library, points);
  return new Map(
    points.flatMap((point, index): [RecordId, RecordId[]][] => {
      const own = new Set(themes[index]);
      const near = find(index, (other) => {
        const candidate = points[other];
        return (
          candidate !== undefined &&
          candidate.briefing !== point.briefing &&
          candidate.origin !== point.origin &&
          (themes[other] ?? []).some((theme) => own.has(theme)) &&
          !named.get(point.origin)?.has(candidate.origin)
        );
      });
      const related = oneOfEachGroup(
        near.flatMap(({ text, likeness }) => (likeness < minLikeness ? [] : (points[text] ?? []))),
      );
      return related.length === 0 ? [] : [[point.id, related.slice(0, maxRelated).map(({ id }) => id)]];
    }),
  );
}

function getTopThemes({ vocabulary }: Library, { themes }: LearningPoint): ThemeId[] {
  return [...new Set(themes.map((id) => vocabulary.themeById.get(id)?.parent ?? id))];
}

/** Groups, by their origins, that a point or one that says the same names as part, bundle or contrast. */
function getNamedOrigins(
  library: Library,
  points: readonly LearningPoint[],
): ReadonlyMap<RecordId, ReadonlySet<RecordId>> {
  const named = new Map<RecordId, Set<RecordId>>();
  for (const { origin, partOf, parts, contrast, questionedBy } of points) {
    const questioned = contrast.flatMap((target) => (target.kind === 'point' ? target.id : []));
    const others = [...partOf, ...parts, ...questioned, ...questionedBy];
    if (others.length === 0) continue;
    const known = named.get(origin) ?? new Set();
    for (const id of others) known.add(library.points.get(id)?.origin ?? id);
    named.set(origin, known);
  }
  return named;
}

/** The first of each group that says the same. */
function oneOfEachGroup(points: readonly LearningPoint[]): LearningPoint[] {
  return [...new Map(points.toReversed().map((point) => [point.origin, point])).values()].toReversed();
}
