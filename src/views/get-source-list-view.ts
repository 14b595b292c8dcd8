import { compareText } from '../library/compare-text.ts';
import type { Library, Source } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getPagePlace } from './lists/get-page-place.ts';
import type { Pager } from './lists/get-pager.ts';
import { paginate } from './lists/paginate.ts';
import { compareNewest } from './lists/record-list.ts';
import { withBase } from './with-base.ts';

export interface SourceListView {
  readonly frame: Frame;
  readonly years: readonly SourceYear[];
  readonly pager: Pager | null;
  readonly words: Words['sources'];
}

export interface SourceYear {
  readonly label: string;
  readonly sources: readonly (Link & { readonly note: string })[];
}

/** A page of the sources: each under its year, the newest first and the undated last. */
export function getSourceListView(library: Library, page = 1): SourceListView {
  const words = getWords(library.site.language);
  const sources = [...library.sources.values()].sort(
    (a, b) => compareNewest(a.year, b.year) || compareText(a.title, b.title),
  );
  const { items, pages } = paginate(sources, page);
  const { title, address, pager } = getPagePlace(library, words.sources.title, '/sources/', page, pages);
  return {
    frame: getFrame(library, { title, description: words.sources.summary, address }),
    years: [...Map.groupBy(items, ({ year }) => year)].map(([year, members]) => ({
      label: year === null ? words.source.undated : String(year),
      sources: members.map((source) => getEntry(library, source)),
    })),
    pager,
    words: words.sources,
  };
}

/** With how much rests on it, of each kind. */
function getEntry(library: Library, source: Source): Link & { readonly note: string } {
  const { counts } = getWords(library.site.language);
  const { points = [], figures = [], cases = [], briefings = [] } = library.belongs.source.get(source.id) ?? {};
  const parts = [
    source.authors.join(', ') || source.publisher,
    points.length > 0 ? counts.points(points.length) : null,
    figures.length > 0 ? counts.figures(figures.length) : null,
    cases.length > 0 ? counts.cases(cases.length) : null,
    briefings.length > 0 ? counts.briefings(briefings.length) : null,
  ];
  return {
    href: withBase(library, source.address),
    label: source.title,
    note: parts.filter((part) => part !== null && part !== '').join(' · '),
  };
}
