import type { RecordId } from '../../library/ids.ts';
import { type LearningPoint, type Library, pointKinds } from '../../library/model.ts';
import { getStatements, type Statement } from '../get-statements.ts';
import { oncePerLibrary } from '../once-per-library.ts';
import { compareNewest, makeRecordLists, type RecordList } from './record-list.ts';

/**
 * Every list of learning points; those of a theme or an audience stand on its own pages. What is said alike stands in it once, and what most sources say comes first, then the
 * newest: the order in which packs choose too.
 */
export const getPointLists = oncePerLibrary((library): readonly RecordList<Statement>[] =>
  makeRecordLists(library, {
    section: 'learning-points',
    records: library.points,
    getOwn: ({ points }) => points,
    toItems: (ids) => getOrdered(library, ids),
    kinds: pointKinds.map((id) => ({ id, has: ({ kind }: LearningPoint) => kind === id })),
    shownElsewhere: ['theme', 'audience'],
  }),
);

function getOrdered(library: Library, ids: readonly RecordId[]): Statement[] {
  return getStatements(library, ids).sort(
    (a, b) => b.sourceCount - a.sourceCount || compareNewest(a.point.year, b.point.year),
  );
}
