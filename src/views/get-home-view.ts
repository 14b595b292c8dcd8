import type { Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { getDrawnId } from './draw-record.ts';
import { type BriefingEntry, getNewestBriefings } from './get-briefing-entries.ts';
import { type Concern, type Frame, getConcern, getFrame } from './get-frame.ts';
import { getOpening } from './get-opening.ts';
import { getSectorEntries, type SectorEntry } from './get-sector-entries.ts';
import { getSentence } from './get-sentence.ts';
import type { Statement } from './get-statements.ts';
import { getThemeMap, type ThemeMap } from './get-theme-map.ts';
import { getAllStatements } from './insights/get-all-statements.ts';
import { getMostSaid } from './insights/get-most-said.ts';
import { getTitleLang } from './languages.ts';
import { getPathwayEntries, type PathwayEntry } from './pathways/get-pathway-entries.ts';
import { withBase } from './with-base.ts';

const newestOnHome = 4;
const mostSaidOnHome = 3;
const saidLength = 160;

/** A statement in brief, linked to what each source said. */
export interface SaidEntry extends Link {
  /** "Said by 3 sources: 2016, 2021, No date" */
  readonly note: string;
}

export interface HomeView {
  readonly frame: Frame;
  readonly sentence: string;
  readonly searchAction: string;
  /** Parts of the page that lie several screens below on a phone. */
  readonly ways: readonly Link[];
  readonly themes: ThemeMap;
  /** Label of the column of sources that state no year. */
  readonly undated: string;
  readonly allThemes: Link;
  /** What most sources say: enough to see what the site is for. */
  readonly mostSaid: readonly SaidEntry[];
  readonly insights: Link;
  /** Stages of the work; empty where the board names none. */
  readonly stages: readonly PathwayEntry[];
  readonly sectors: readonly SectorEntry[];
  readonly newest: readonly BriefingEntry[];
  readonly allBriefings: Link;
  readonly concern: Concern;
  readonly words: Words['home'];
}

/** The front page: what this is, the search box, and the ways in. */
export function getHomeView(library: Library): HomeView {
  const stages = getPathwayEntries(library);
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
    ways: [
      { href: '#roles', label: words.ways.audiences },
      ...(stages.length > 0 ? [{ href: '#stages', label: words.ways.stages }] : []),
      { href: '#newest', label: words.ways.newest },
    ],
    themes: getThemeMap(library),
    undated: line.undated,
    allThemes: { href: withBase(library, '/themes/'), label: words.allThemes },
    mostSaid: getMostSaid(getAllStatements(library), mostSaidOnHome).map((statement) =>
      toSaidEntry(library, statement),
    ),
    insights: { href: withBase(library, '/insights/'), label: words.insights },
    stages,
    sectors: getSectorEntries(library),
    newest: getNewestBriefings(library).slice(0, newestOnHome),
    allBriefings: { href: withBase(library, '/briefings/'), label: words.allBriefings },
    concern: getConcern(library),
    words,
  };
}

function toSaidEntry(library: Library, { point, sourceCount, years }: Statement): SaidEntry {
  const { line } = getWords(library.site.language);
  const when = [...new Set(years)].map((year) => year ?? line.undated.toLowerCase()).join(', ');
  return {
    href: withBase(library, `/insights/#${getDrawnId(point)}`),
    label: getOpening(getSentence(point), saidLength),
    ...getTitleLang(library, point),
    note: `${line.saidIn(sourceCount)}: ${when}`,
  };
}
