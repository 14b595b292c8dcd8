import type { Library } from '../library/model.ts';
import { getWords } from '../words/get-words.ts';
import { drawRecord } from './draw-record.ts';
import { isRecurring, type Statement } from './get-statements.ts';
import { getPointLists } from './lists/get-point-lists.ts';
import { type ListView, makeListView } from './lists/make-list-view.ts';
import type { RecordList } from './lists/record-list.ts';

/** One page of a list of learning points. What is said alike stands under its origin with the number of sources. */
export function getPointListView(library: Library, list: RecordList<Statement>, page: number): ListView {
  const { points, line } = getWords(library.site.language);
  return makeListView(library, {
    lists: getPointLists(library),
    list,
    page,
    words: points,
    draw: (statement, options) => ({
      ...drawRecord(library, statement.point, options),
      said: isRecurring(statement) ? line.saidIn(statement.sourceCount) : null,
      link: null,
    }),
  });
}
