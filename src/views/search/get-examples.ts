import { isListed } from '../../library/is-listed.ts';
import type { Library } from '../../library/model.ts';
import { getWords } from '../../words/get-words.ts';

const count = 3;

/**
 * Questions to begin with: words in which people ask for what most sources say, each about another theme; the product's own
 * where the board's learning has too few.
 */
export function getExamples(library: Library): string[] {
  const points = [...library.points.values()]
    .filter(({ briefing, asks }) => asks.length > 0 && isListed(library, briefing))
    .sort((a, b) => b.sameAs.length - a.sameAs.length);
  const firstOfTheme = [...Map.groupBy(points, ({ themes }) => themes[0]).values()].flatMap(([first]) => first ?? []);
  const asks = firstOfTheme.flatMap((point) => point.asks[0] ?? []);
  return [...new Set([...asks, ...getWords(library.site.language).search.examples])].slice(0, count);
}
