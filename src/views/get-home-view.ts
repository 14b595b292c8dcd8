import type { Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type BriefingEntry, getNewestBriefings } from './get-briefing-entries.ts';
import { type Concern, type Frame, getConcern, getFrame } from './get-frame.ts';
import { getSectorEntries, type SectorEntry } from './get-sector-entries.ts';
import { getThemeMap, type ThemeMap } from './get-theme-map.ts';
import { withBase } from './with-base.ts';

const newestOnHome = 4;

export interface HomeView {
  readonly frame: Frame;
  readonly sentence: string;
  readonly searchAction: string;
  readonly themes: ThemeMap;
  /** Label of the column of sources that state no year. */
  readonly undated: string;
  readonly allThemes: Link;
  readonly sectors: readonly SectorEntry[];
  readonly newest: readonly BriefingEntry[];
  readonly allBriefings: Link;
  readonly concern: Concern;
  readonly words: Words['home'];
}

/** The front page: what this is, the search box, and the ways in. */
export function getHomeView(library: Library): HomeView {
  const { home: words, line } = getWords(library.site.language);
  return {
    frame: getFrame(library, {
      title: words.title,
      description: words.sentence(library.site.area),
      address: '/',
      hasOwnSearch: true,
    }),
    sentence: words.sentence(library.site.area),
    searchAction: withBase(library, '/search/'),
    themes: getThemeMap(library),
    undated: line.undated,
    allThemes: { href: withBase(library, '/themes/'), label: words.allThemes },
    sectors: getSectorEntries(library),
    newest: getNewestBriefings(library).slice(0, newestOnHome),
    allBriefings: { href: withBase(library, '/briefings/'), label: words.allBriefings },
    concern: getConcern(library),
    words,
  };
}
