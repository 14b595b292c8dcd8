import type { Facets } from '../facets/read-facets.ts';
import type { Lexicon } from '../lexicon/read-lexicon.ts';
import type { PagefindApi, PagefindData, PagefindHit } from '../pagefind-api.ts';
import { makePlan, needsWordList, type Plan } from '../plan/make-plan.ts';
import { addTagged } from './add-tagged.ts';
import { askIndex } from './ask-index.ts';
import { favourThemes } from './favour-themes.ts';
import { foldAlike } from './fold-alike.ts';
import { fuse, type Ranked } from './fuse.ts';
import type { Passage, SearchAnswer, SearchEngine, SearchRequest } from './search-engine.ts';
import { weights } from './weights.ts';

/** What a search needs, wherever it runs. */
export interface SearchParts {
  readonly index: PagefindApi;
  readonly lexicon: Lexicon;
  readonly facets: Facets;
  /** Loaded when a word is met that the site does not know. */
  loadEnglish(): Promise<(word: string) => boolean>;
}

/** Below this share of the best score a passage is noise. */
const leastShare = 0.12;

/** A best passage with less of the question than this is no close match. */
const closeShare = 0.5;

/** Plans a question, asks the index and puts what it finds in order. */
export function makeSearchEngine({ index, lexicon, facets, loadEnglish }: SearchParts): SearchEngine {
  const plan = async ({ question, asTyped }: SearchRequest): Promise<Plan> => {
    const isEnglish = asTyped ? () => true : needsWordList(question, lexicon) ? await loadEnglish() : () => false;
    return makePlan(question, lexicon, isEnglish);
  };
  const toPassage = (id: string, data: PagefindData): Passage => ({
    id,
    url: data.url,
    title: data.filters['title']?.[0] ?? '',
    text: data.filters['text']?.[0] ?? '',
    briefing: data.filters['in']?.[0] ?? '',
    source: data.filters['from']?.[0] ?? '',
    page: data.filters['page']?.[0] ?? '',
    tags: facets.getTags(id),
  });
  return {
    async ask(request) {
      const made = await plan(request);
      const { concepts, hits } = await addTagged(await askIndex(index, made), made, index, facets);
      const context = { ...facets, wishes: made.wishes, records: lexicon.records };
      const all = dropNoise(favourThemes(fuse(concepts, context, weights), context, weights));
      const fitting = all.filter(({ id }) => facets.fits(id, request.filters));
      const ranked = sort(fitting, request.sort, facets);
      const results = foldAlike(ranked, async (id) => load(hits, id), toPassage);
      return {
        plan: made,
        total: ranked.length,
        whole: ranked.filter(({ hasAll }) => hasAll).length,
        isClose: (fitting[0]?.share ?? 0) >= closeShare,
        also: getShownSynonyms(ranked),
        // Counted when it is asked for: on a large site it takes as long as the answer.
        get counts() {
          return facets.count(
            all.map(({ id }) => id),
            request.filters,
          );
        },
        next: results.next,
        hasMore: results.hasMore,
      } satisfies SearchAnswer;
    },
  };
}

async function load(hits: ReadonlyMap<string, PagefindHit>, id: string): Promise<PagefindData> {
  const hit = hits.get(id);
  if (hit === undefined) throw new Error(`The search index has no passage “${id}”.`);
  return hit.data();
}

function dropNoise(ranked: readonly Ranked[]): Ranked[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * leastShare);
}

/** Newest first; what states no year comes last. Within a year the best first. */
function sort(ranked: readonly Ranked[], order: SearchRequest['sort'], facets: Facets): readonly Ranked[] {
  if (order === 'best') return ranked;
  const getYear = ({ id }: Ranked): number => Number(facets.getTags(id).year[0] ?? 0);
  return ranked.toSorted((a, b) => getYear(b) - getYear(a));
}

function getShownSynonyms(ranked: readonly Ranked[]): string[] {
  const forms = ranked.flatMap(({ by }) => by.flatMap((form) => (form?.how === 'synonym' ? form.text : [])));
  return [...new Set(forms)];
}
