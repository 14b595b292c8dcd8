import { toIndexed } from '../pack-content.ts';
import type { PagefindApi, PagefindHit } from '../pagefind-api.ts';
import type { Form, Search } from '../plan/concept.ts';
import { formWeights } from '../plan/expand.ts';
import type { Plan } from '../plan/make-plan.ts';
import { stopWords } from '../stop-words.ts';
import type { FoundConcept, Match } from './fuse.ts';

/** The heading above a passage counts less than the passage itself. */
export const ranking = {
  metaWeights: { under: 0.4 },
  termSimilarity: 5,
  pageLength: 0.4,
};

export interface Found {
  readonly concepts: readonly FoundConcept[];
  readonly hits: ReadonlyMap<string, PagefindHit>;
}

/** Words shorter than this would be taken for the beginnings of others. */
const shortWord = 4;

/** Puts every form of every concept of a plan to the index, each once. */
export async function askIndex(index: PagefindApi, { searches }: Plan): Promise<Found> {
  const hits = new Map<string, PagefindHit>();
  const asked = new Map<string, Promise<readonly PagefindHit[]>>();
  const ask = async (form: Form): Promise<Match[]> => {
    const question = toQuestion(form);
    const answer = asked.get(question) ?? index.search(question, { filters: {} }).then(({ results }) => results);
    asked.set(question, answer);
    return (await answer).map((hit) => {
      hits.set(hit.id, hit);
      return { id: hit.id, score: hit.score, places: hit.words };
    });
  };
  const askAll = async (search: Search): Promise<FoundConcept> => ({
    search,
    found: await Promise.all(search.forms.map(async (form) => ({ form, matches: await ask(form) }))),
  });
  const concepts = await Promise.all(
    searches.map(async (search) => {
      const concept = await askAll(search);
      const isFound = concept.found.some(({ matches }) => matches.some(({ score }) => score > 0));
      return isFound ? [concept] : Promise.all(takeApart(search).map(askAll));
    }),
  );
  return { concepts: concepts.flat(), hits };
}

/** Each word of a phrase by itself, for a phrase whose words stand on the site but nowhere together. */
function takeApart({ concept, weight }: Search): Search[] {
  const words = concept.asked.split(' ');
  if (words.length === 1) return [];
  return words
    .filter((word) => !stopWords.has(word))
    .map((asked) => ({
      concept: { asked, entry: null, isOnSite: true },
      forms: [{ text: asked, how: 'exact', weight: formWeights.exact }],
      weight,
    }));
}

/** In quotation marks Pagefind asks for the words as they stand, one after the other. */
function toQuestion({ text, how }: Form): string {
  const asked = toIndexed(text);
  return how !== 'parts' && (asked.includes(' ') || asked.length < shortWord) ? `"${asked}"` : asked;
}
