import type { LearningPoint, Library } from '../library/model.ts';
import { findRelatedPoints } from '../library/related/find-related-points.ts';
import type { Link } from '../mdx/render-context.ts';
import { getPointLinks } from './get-links.ts';
import { oncePerLibrary } from './once-per-library.ts';

/** Found when the first page asks, so that commands which draw nothing (`check`) do not pay for it. */
const getRelatedPoints = oncePerLibrary(findRelatedPoints);

/** Links to the nearest learning points in other briefings, the nearest first. */
export function getRelatedLinks(library: Library, point: LearningPoint): Link[] {
  return getPointLinks(library, getRelatedPoints(library).get(point.id) ?? []);
}
