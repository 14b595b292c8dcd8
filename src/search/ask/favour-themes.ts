import type { Facets, Tags } from '../facets/read-facets.ts';
import { compareRanked, type Ranked } from './fuse.ts';
import type { Weights } from './weights.ts';

/** What is known of themes besides the list itself. */
interface Context extends Pick<Facets, 'getTags' | 'countTheme'> {
  readonly records: number;
}

/**
 * The same list with those passages further up that share a theme with the best: what the first few are about is what was asked
 * for, even where the words did not say it. A theme that is rare says more.
 */
export function favourThemes(ranked: readonly Ranked[], context: Context, weights: Weights): Ranked[] {
  const best = ranked.slice(0, weights.themes.among);
  const sum = best.reduce((total, { score }) => total + score, 0);
  const shares = new Map<string, number>();
  for (const { id, score } of best) {
    for (const theme of context.getTags(id).theme) shares.set(theme, (shares.get(theme) ?? 0) + score / sum);
  }
  // A site of one passage has no rare themes, and the logarithm of one is no divisor.
  const most = Math.log(Math.max(2, context.records));
  const strengths = new Map(
    [...shares].map(([theme, share]) => [
      theme,
      (share * Math.log(context.records / context.countTheme(theme))) / most,
    ]),
  );
  const known = new Map<Tags, number>();
  const getFactor = (id: string): number => {
    const tags = context.getTags(id);
    const factor =
      known.get(tags) ?? 1 + weights.themes.gain * Math.max(0, ...tags.theme.map((theme) => strengths.get(theme) ?? 0));
    known.set(tags, factor);
    return factor;
  };
  return ranked.map((one) => ({ ...one, score: one.score * getFactor(one.id) })).sort(compareRanked);
}
