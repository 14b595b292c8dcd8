import { ranking } from './ask/ask-index.ts';
import { makeSearchEngine } from './ask/make-search-engine.ts';
import type { SearchEngine } from './ask/search-engine.ts';
import { readFacets } from './facets/read-facets.ts';
import { readLexicon } from './lexicon/read-lexicon.ts';
import { isInFilter } from './lexicon/word-filter.ts';
import type { PagefindApi } from './pagefind-api.ts';

/** Where the parts of the search lie (folders with a slash at their end), and how it runs. */
export interface SearchPlaces {
  /** What Pagefind wrote. */
  readonly bundle: string;
  /** The vocabulary. */
  readonly vocabulary: string;
  /** True where the answers take so long that the page would stand still: they are then found in a worker, which takes longer to start. */
  readonly hasWorker: boolean;
}

/**
 * Loads the index and the vocabulary, both at once, and nothing else until a question needs it.
 * @throws Error when a part does not arrive
 */
export async function loadSearch({ bundle, vocabulary, hasWorker }: SearchPlaces): Promise<SearchEngine> {
  const [index, lexicon, facets] = await Promise.all([
    loadIndex(bundle, hasWorker),
    load(`${vocabulary}lexicon.json`).then((answer) => answer.json()),
    load(`${vocabulary}facets.json`).then((answer) => answer.json()),
  ]);
  let english: Promise<Uint8Array> | null = null;
  return makeSearchEngine({
    index,
    lexicon: readLexicon(lexicon),
    facets: readFacets(facets),
    async loadEnglish() {
      english ??= load(`${vocabulary}english.bin`).then(async (answer) => new Uint8Array(await answer.arrayBuffer()));
      const bits = await english;
      return (word) => isInFilter(bits, word);
    },
  });
}

async function loadIndex(bundle: string, hasWorker: boolean): Promise<PagefindApi> {
  const index: PagefindApi = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  await index.options({ basePath: bundle, ranking, noWorker: !hasWorker });
  await index.init();
  return index;
}

async function load(address: string): Promise<Response> {
  // These files have no digest in their names: a browser that kept those of an older build must ask whether they are still right.
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}
