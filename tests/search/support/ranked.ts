import type { Ranked } from '../../../src/search/ask/fuse.ts';
import type { Tags } from '../../../src/search/facets/read-facets.ts';

export const noTags: Tags = { theme: [], audience: [], level: [], kind: [], type: [], year: [], source: [] };

/** Passages of the given ids and scores, found by nothing in particular. */
export function makeRanked(scores: Readonly<Record<string, number>>): Ranked[] {
  return Object.entries(scores).map(([id, score]) => ({ id, score, by: [], share: 1, hasAll: true }));
}
