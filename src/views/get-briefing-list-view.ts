import type { Library } from '../library/model.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type BriefingEntry, getNewestBriefings } from './get-briefing-entries.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getPagePlace } from './lists/get-page-place.ts';
import type { Pager } from './lists/get-pager.ts';
import { paginate } from './lists/paginate.ts';

export interface BriefingListView {
  readonly frame: Frame;
  readonly briefings: readonly BriefingEntry[];
  readonly pager: Pager | null;
  readonly words: Words['briefings'];
}

/** A page of the published briefings, the newest first. */
export function getBriefingListView(library: Library, page = 1): BriefingListView {
  const words = getWords(library.site.language).briefings;
  const { items, pages } = paginate(getNewestBriefings(library), page);
  const { title, address, pager } = getPagePlace(library, words.title, '/briefings/', page, pages);
  return {
    frame: getFrame(library, { title, description: words.summary, address }),
    briefings: items,
    pager,
    words,
  };
}
