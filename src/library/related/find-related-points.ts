import { compareText } from '../compare-text.ts';
import type { RecordId } from '../ids.ts';
import { isListed } from '../is-listed.ts';
import type { Library } from '../model.ts';
import { type Candidate, canStandTogether, makeCandidates } from './make-candidates.ts';
import { makeNeighbourFinder } from './make-neighbour-finder.ts';
import { makeStemmer } from './make-stemmer.ts';
import { makeVectors } from './make-vectors.ts';

/** More than a reader will follow is no help. */
const maxRelated = 3;
/** Below it two points share words and not a subject: found by reading pairs of the demonstration content. */
const minLikeness = 0.22;

/**
 * For each listed learning point the nearest in other briefings, the likeliest first, equal ones by id; those without any
 * are left out. Near are points that share a top theme and the words of title and text (cosine of TF-IDF over stems). What
 * stands beside a point already is left out: its sameAs group, its parts and bundles, what it questions and what questions
 * it. Of a group that says one thing, one is named. Near-linear in the number of points.
 */
export function findRelatedPoints(library: Library): ReadonlyMap<RecordId, readonly RecordId[]> {
  const points = [...library.points.values()]
    .filter((point) => isListed(library, point.briefing))
    .sort((a, b) => compareText(a.id, b.id));
  const candidates = makeCandidates(library, points);
  const toStems = makeStemmer();
  const findNearest = makeNeighbourFinder(
    makeVectors(points.map(({ title, text }) => toStems(`${title ?? ''} ${text}`))),
  );
  return new Map(
    candidates.flatMap((own, index): [RecordId, RecordId[]][] => {
      const isWanted = (text: number): boolean => {
        const other = candidates[text];
        return other !== undefined && canStandTogether(own, other);
      };
      const near = findNearest(index, isWanted).filter(({ likeness }) => likeness >= minLikeness);
      const related = oneOfEachGroup(near.flatMap(({ text }) => candidates[text] ?? [])).slice(0, maxRelated);
      return related.length === 0 ? [] : [[own.point.id, related.map(({ point }) => point.id)]];
    }),
  );
}

/** The first of each group that says the same. */
function oneOfEachGroup(candidates: readonly Candidate[]): Candidate[] {
  const first = new Map<number, Candidate>();
  for (const candidate of candidates) if (!first.has(candidate.group)) first.set(candidate.group, candidate);
  return [...first.values()];
}
