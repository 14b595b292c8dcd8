import type { Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getSectionLink, siteSections } from './get-section-link.ts';

export interface NotFoundView {
  readonly frame: Frame;
  readonly waysOn: readonly Link[];
  readonly words: Words['notFound'];
}

/** What is shown where there is no page. */
export function getNotFoundView(library: Library): NotFoundView {
  const words = getWords(library.site.language).notFound;
  return {
    frame: getFrame(library, { title: words.title, address: '/404.html' }),
    waysOn: siteSections.map((section) => getSectionLink(library, section)),
    words,
  };
}
