import type { Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getAudienceLinks } from './get-links.ts';
import { getSectorEntries, type SectorEntry } from './get-sector-entries.ts';

export interface AudienceListView {
  readonly frame: Frame;
  readonly sectors: readonly SectorEntry[];
  readonly everyone: Link | null;
  readonly words: Words['audiences'];
}

/** Every sector with its roles. */
export function getAudienceListView(library: Library): AudienceListView {
  const words = getWords(library.site.language).audiences;
  return {
    frame: getFrame(library, { title: words.title, description: words.summary, address: '/audiences/' }),
    sectors: getSectorEntries(library),
    everyone: getAudienceLinks(library, [library.vocabulary.everyone.id])[0] ?? null,
    words,
  };
}
