import type { Library } from '../../library/model.ts';
import type { Link } from '../../mdx/render-context.ts';
import type { Words } from '../../words/en-GB.ts';
import { getWords } from '../../words/get-words.ts';
import { type Frame, getFrame } from '../get-frame.ts';
import { getSourceLinks } from '../get-links.ts';
import { getPathwayEntries, type PathwayEntry } from './get-pathway-entries.ts';

export interface PathwayListView {
  readonly frame: Frame;
  readonly stages: readonly PathwayEntry[];
  /** Publications in which the stages are named. */
  readonly sources: readonly Link[];
  readonly chosen: string;
  readonly words: Words['pathways'];
}

/** Every stage of the work. */
export function getPathwayListView(library: Library): PathwayListView {
  const { pathways: words } = getWords(library.site.language);
  const { pathways } = library.vocabulary;
  return {
    frame: getFrame(library, { title: words.title, description: words.summary, address: '/pathways/' }),
    stages: getPathwayEntries(library),
    sources: getSourceLinks(library, [...new Set(pathways.flatMap(({ source }) => source ?? []))]),
    chosen: words.chosen(library.site.name),
    words,
  };
}
