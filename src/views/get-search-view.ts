import type { Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { PageWords } from '../search/page/page-words.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getThemeLinks } from './get-links.ts';
import { getSectionLink } from './get-section-link.ts';
import { getExamples } from './search/get-examples.ts';
import { getSearchFacets, type SearchFacet } from './search/get-search-facets.ts';
import { withBase } from './with-base.ts';

export interface SearchView {
  readonly frame: Frame;
  readonly action: string;
  /** Folder of the index, which the search page loads when it is first asked. */
  readonly bundle: string;
  /** True on a site of so many passages that an answer takes long. */
  readonly hasWorker: boolean;
  /** Folder of the vocabulary. */
  readonly vocabulary: string;
  readonly filters: readonly SearchFacet[];
  /** Questions to begin with, as links that ask them. */
  readonly examples: readonly Link[];
  /** Themes with the most learning. */
  readonly themes: readonly Link[];
  readonly browse: readonly Link[];
  /** Where all sources are listed: the facet has only some. */
  readonly sources: string;
  readonly words: Words['search'];
  /** What the page's script says. */
  readonly said: PageWords;
}

const themeCount = 8;

/** The search page: everything but the answers, which its script brings. */
export function getSearchView(library: Library): SearchView {
  const words = getWords(library.site.language).search;
  const action = withBase(library, '/search/');
  return {
    frame: getFrame(library, {
      title: words.title,
      address: '/search/',
      hasOwnSearch: true,
      // What is found may be about any theme.
      exit: library.vocabulary.themes.some((theme) => theme.exit),
    }),
    action,
    bundle: withBase(library, '/pagefind/'),
    hasWorker: countPassages(library) > manyPassages,
    vocabulary: action,
    filters: getSearchFacets(library),
    examples: getExamples(library).map((label) => ({
      href: `${action}?${new URLSearchParams({ q: label })}`,
      label,
    })),
    themes: getTopThemes(library),
    browse: (['themes', 'audiences', 'briefings'] as const).map((section) => getSectionLink(library, section)),
    sources: withBase(library, '/sources/'),
    words,
    said: words.said,
  };
}

function getTopThemes(library: Library): Link[] {
  const getCount = (id: (typeof ids)[number]): number => library.belongs.theme.get(id)?.points.length ?? 0;
  const ids = library.vocabulary.themes.map(({ id }) => id);
  const most = ids.filter((id) => getCount(id) > 0).sort((a, b) => getCount(b) - getCount(a));
  return getThemeLinks(library, most.slice(0, themeCount));
}

/** Measured: an answer among so many takes 20 ms, and 100 ms on an old phone. */
const manyPassages = 5000;

function countPassages({ points, cases, figures, questions, sections }: Library): number {
  return points.size + cases.size + figures.size + questions.size + sections.length;
}
