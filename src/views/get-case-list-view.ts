import type { CaseStudy, Library } from '../library/model.ts';
import { getWords } from '../words/get-words.ts';
import { drawRecord } from './draw-record.ts';
import { getCaseLists } from './lists/get-case-lists.ts';
import { type ListView, makeListView } from './lists/make-list-view.ts';
import type { RecordList } from './lists/record-list.ts';

/** One page of a list of case studies. */
export function getCaseListView(library: Library, list: RecordList<CaseStudy>, page: number): ListView {
  return makeListView(library, {
    lists: getCaseLists(library),
    list,
    page,
    words: getWords(library.site.language).cases,
    draw: (record, options) => ({
      ...drawRecord(library, record, options),
      said: null,
      link: { href: `#${record.briefing}-${record.localId}`, label: record.title },
    }),
  });
}
