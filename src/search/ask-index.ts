import { stemWord } from '../library/related/stem-word.ts';
import type { PagefindApi, PagefindHit } from './pagefind-api.ts';
import { getQuestionWords, planRounds } from './plan-question.ts';

/**
 * Measured on the passages of real briefings: with Pagefind's own weights a title outranks everything, so that all
 * points with one word in their title come before the passage that answers.
 */
export const ranking = { metaWeights: { title: 1 }, termSimilarity: 5, pageLength: 0.4 };

/** With fewer than this the next round is asked too: the best answer seldom has every word of a question. */
const enough = 5;

export interface Answer {
  /** Best first: those with every word, then those with one fewer, and so on. Each once. */
  readonly hits: readonly PagefindHit[];
  /** How many of them, from the first, have every word of the question. */
  readonly whole: number;
}

type Filters = Record<string, string[]>;

/**
 * Puts a question to the index, round by round (see `planRounds`), until there are hits enough. Words that stand nowhere
 * on the site are left out. The same question gives the same list, whatever was asked before.
 */
export async function askIndex(index: PagefindApi, question: string, filters: Filters): Promise<Answer> {
  const words = getQuestionWords(question);
  const known = await findKnownWords(index, words, filters);
  const hits = new Map<string, PagefindHit>();
  let whole = 0;
  for (const [number, round] of planRounds(known).entries()) {
    for (const hit of await askRound(index, round, filters)) if (!hits.has(hit.id)) hits.set(hit.id, hit);
    if (number === 0 && known.length === words.length) whole = hits.size;
    if (hits.size >= enough) break;
  }
  return { hits: [...hits.values()], whole };
}

/** All that one round finds, best first; what several of its questions find gains from each. Ties go by id. */
async function askRound(index: PagefindApi, round: readonly string[], filters: Filters): Promise<PagefindHit[]> {
  const answers = await Promise.all(round.map((words) => index.search(words, { filters })));
  const scores = new Map<string, { hit: PagefindHit; score: number }>();
  for (const hit of answers.flatMap((answer) => answer.results)) {
    scores.set(hit.id, { hit, score: hit.score + (scores.get(hit.id)?.score ?? 0) });
  }
  return [...scores.values()].sort((a, b) => b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1)).map(({ hit }) => hit);
}

/**
 * The words that stand on the site. Pagefind does not say that it has no such word: it shortens it until one fits and answers
 * for that (“stepfather” finds “stepped down”). So the best passage for each word is looked at.
 */
async function findKnownWords(index: PagefindApi, words: readonly string[], filters: Filters): Promise<string[]> {
  const isKnown = await Promise.all(
    words.map(async (word) => {
      const [best] = (await index.search(word, { filters })).results;
      return best !== undefined && holds((await best.data()).content, word);
    }),
  );
  return words.filter((_, position) => isKnown[position]);
}

function holds(content: string, word: string): boolean {
  const stem = stemWord(word);
  const inContent = content.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return inContent.some((other) => other.startsWith(stem) || stemWord(other) === stem);
}
