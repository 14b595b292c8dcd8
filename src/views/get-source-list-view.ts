import { compareText } from '../library/compare-text.ts';
import type { Library, Source } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { withBase } from './with-base.ts';
import { compareYears } from './year-line.ts';

export interface SourceListView {
  readonly frame: Frame;
  readonly years: readonly SourceYear[];
  readonly words: Words['sources'];
}

export interface SourceYear {
  readonly label: string;
  readonly sources: readonly (Link & { readonly note: string })[];
}

/** Every source under its year, the newest first and the undated last. */
export function getSourceListView(library: Library): SourceListView {
  const words = getWords(library.site.language);
  const byYear = Map.groupBy(library.sources.values(), ({ year }) => year);
  return {
    frame: getFrame(library, { title: words.sources.title, description: words.sources.summary, address: '/sources/' }),
    years: [...byYear]
      .sort(([a], [b]) => (a === null || b === null ? compareYears(a, b) : b - a))
      .map(([year, sources]) => ({
        label: year === null ? words.source.undated : String(year),
        sources: sources.sort((a, b) => compareText(a.title, b.title)).map((source) => getEntry(library, source)),
      })),
    words: words.sources,
  };
}

function getEntry(library: Library, source: Source): Link & { readonly note: string } {
  const { counts } = getWords(library.site.language);
  const points = library.belongs.source.get(source.id)?.points.length ?? 0;
  return {
    href: withBase(library, source.address),
    label: source.title,
    note: [source.authors.join(', ') || source.publisher, points > 0 ? counts.points(points) : null]
      .filter(Boolean)
      .join(' · '),
  };
}
