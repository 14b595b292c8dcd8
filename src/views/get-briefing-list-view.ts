import type { Library } from '../library/model.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type BriefingEntry, getNewestBriefings } from './get-briefing-entries.ts';
import { type Frame, getFrame } from './get-frame.ts';

export interface BriefingListView {
  readonly frame: Frame;
  readonly briefings: readonly BriefingEntry[];
  readonly words: Words['briefings'];
}

/** Every published briefing, the newest first. */
export function getBriefingListView(library: Library): BriefingListView {
  const words = getWords(library.site.language).briefings;
  return {
    frame: getFrame(library, { title: words.title, description: words.summary, address: '/briefings/' }),
    briefings: getNewestBriefings(library),
    words,
  };
}
