import type { PagefindApi, PagefindHit } from './pagefind-api.ts';
import { planQuestion } from './plan-question.ts';

/**
 * Measured on the passages of real briefings: with Pagefind's own weights a title outranks everything, so that all
 * points with one word in their title come before the passage that answers.
 */
export const ranking = { metaWeights: { title: 1 }, termSimilarity: 5, pageLength: 0.4 };

export interface Answer {
  readonly hits: readonly PagefindHit[];
  /** False when words had to be left out to find anything. */
  readonly isWhole: boolean;
}

/**
 * Puts a question to the index, round by round (see `planQuestion`), until a round finds something.
 * @returns hits best first, each once; ties in the order of their id, so that the same question gives the same list
 */
export async function askIndex(
  index: PagefindApi,
  question: string,
  filters: Record<string, string[]>,
): Promise<Answer> {
  for (const [number, round] of planQuestion(question).entries()) {
    const answers = await Promise.all(round.map((words) => index.search(words, { filters })));
    const best = new Map<string, { hit: PagefindHit; score: number }>();
    for (const hit of answers.flatMap((answer) => answer.results)) {
      const score = hit.score + (best.get(hit.id)?.score ?? 0);
      best.set(hit.id, { hit, score });
    }
    if (best.size > 0) {
      const sorted = [...best.values()].sort((a, b) => b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1));
      return { hits: sorted.map((entry) => entry.hit), isWhole: number === 0 };
    }
  }
  return { hits: [], isWhole: true };
}
