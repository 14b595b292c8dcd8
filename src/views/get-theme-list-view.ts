import type { Library } from '../library/model.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getThemeMap, type ThemeMap } from './get-theme-map.ts';

export interface ThemeListView {
  readonly frame: Frame;
  readonly themes: ThemeMap;
  readonly undated: string;
  readonly words: Words['themes'];
}

/** Every theme with its narrower ones. */
export function getThemeListView(library: Library): ThemeListView {
  const { themes: words, line } = getWords(library.site.language);
  return {
    frame: getFrame(library, { title: words.title, description: words.summary, address: '/themes/' }),
    themes: getThemeMap(library),
    undated: line.undated,
    words,
  };
}
