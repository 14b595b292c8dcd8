import { openSiteSearch } from '../../src/search/node/open-search.ts';

export interface Answers {
  readonly passages: number;
  /** Milliseconds from a question to its first ten results, with everything loaded. */
  readonly median: number;
  readonly p95: number;
}

/** The first round loads what each question needs and is not counted. */
const rounds = 4;

/** How long the answers to `questions` take on a built site, in this process: the engine is that of the page. */
export async function measureAnswers(siteDir: string, questions: readonly string[]): Promise<Answers> {
  const { engine, lexicon, close } = await openSiteSearch(siteDir);
  const times: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const question of questions) {
        const start = performance.now();
        const answer = await engine.ask({ question, filters: {}, sort: 'best', asTyped: false });
        await answer.next(10);
        if (round > 0) times.push(performance.now() - start);
      }
    }
  } finally {
    await close();
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { passages: lexicon.records, median: at(0.5), p95: at(0.95) };
}
