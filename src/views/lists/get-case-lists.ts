import type { CaseStudy } from '../../library/model.ts';
import { oncePerLibrary } from '../once-per-library.ts';
import { compareNewest, makeRecordLists, type RecordList } from './record-list.ts';

/** Every list of case studies, the newest first. */
export const getCaseLists = oncePerLibrary((library): readonly RecordList<CaseStudy>[] =>
  makeRecordLists(library, {
    section: 'case-studies',
    records: library.cases,
    getOwn: ({ cases }) => cases,
    toItems: (ids) => ids.flatMap((id) => library.cases.get(id) ?? []).sort((a, b) => compareNewest(a.year, b.year)),
    kinds: [],
    // A theme's pages give titles only, an audience's none.
    shownElsewhere: [],
  }),
);
