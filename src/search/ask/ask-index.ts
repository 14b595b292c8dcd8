import type { PagefindApi, PagefindHit } from '../pagefind-api.ts';
import type { Form } from '../plan/concept.ts';
import type { Plan } from '../plan/make-plan.ts';
import type { FoundConcept, Match } from './fuse.ts';

/** With Pagefind’s own weights a title outranks everything. What is only shown with a result (`meta`) counts nothing. */
export const ranking = {
  metaWeights: { title: 1, under: 0.4, in: 0, page: 0, group: 0 },
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
  const concepts = await Promise.all(
    searches.map(async (search) => ({
      search,
      found: await Promise.all(search.forms.map(async (form) => ({ form, matches: await ask(form) }))),
    })),
  );
  return { concepts, hits };
}

/** In quotation marks Pagefind asks for the words as they stand, one after the other. */
function toQuestion({ text, how }: Form): string {
  return how !== 'parts' && (text.includes(' ') || text.length < shortWord) ? `"${text}"` : text;
}
