import type { SearchEngine } from '../../src/search/ask/search-engine.ts';
import type { JudgedQuestion } from './judged-questions.ts';
import { type Score, score } from './measures.ts';

/**
 * What the first results of each question are worth, as a reader counts them: what is said alike stands under its result, in
 * order.
 */
export async function askAll(engine: SearchEngine, questions: readonly JudgedQuestion[]): Promise<Score[]> {
  const scores: Score[] = [];
  for (const question of questions) {
    const answer = await engine.ask({ question: question.q, filters: {}, sort: 'best', asTyped: false });
    const results = await answer.next(10);
    scores.push(
      score(
        question,
        results.flatMap((result) => [result, ...result.alike]).map(({ url }) => toId(url)),
      ),
    );
  }
  return scores;
}

/** `slug/id`; a paragraph stands for its section, as those who judged read it. */
export function toId(url: string): string {
  const { pathname, hash } = new URL(url);
  return `${pathname.replace(/^\/briefings\/|\/$/g, '')}/${hash.slice(1).replace(/__\d+$/, '')}`;
}
