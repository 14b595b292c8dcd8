import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Library } from '../../library/model.ts';
import { serveSite } from '../../publish/serve-site.ts';
import { ranking } from '../ask/ask-index.ts';
import { makeSearchEngine } from '../ask/make-search-engine.ts';
import type { SearchEngine } from '../ask/search-engine.ts';
import { readFacets } from '../facets/read-facets.ts';
import { indexSite } from '../index-site.ts';
import { type Lexicon, readLexicon } from '../lexicon/read-lexicon.ts';
import { isInFilter } from '../lexicon/word-filter.ts';
import type { PagefindApi } from '../pagefind-api.ts';

export interface OpenSearch {
  readonly engine: SearchEngine;
  readonly lexicon: Lexicon;
  /** Ends the server. */
  close(): Promise<void>;
}

/**
 * The search of a Library outside a browser: the same index, vocabulary and planner as on the search page. Its index is written
 * for the time that it is open.
 */
export async function openSearch(library: Library): Promise<OpenSearch> {
  const siteDir = await mkdtemp(join(tmpdir(), 'throughline-search-'));
  const remove = () => rm(siteDir, { recursive: true, force: true });
  try {
    await indexSite(library, siteDir);
    const search = await openSiteSearch(siteDir);
    return { ...search, close: () => search.close().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The search of a site that is built. Pagefind’s module fetches its parts, so they are served on this machine while it is open. */
export async function openSiteSearch(siteDir: string): Promise<OpenSearch> {
  const server = await serveSite({ siteDir, basePath: '', port: 0 });
  try {
    return { ...(await load(siteDir, server.address)), close: () => server.close() };
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function load(siteDir: string, address: string): Promise<Pick<OpenSearch, 'engine' | 'lexicon'>> {
  const readJson = async (name: string) => JSON.parse(await readFile(join(siteDir, 'search', name), 'utf8'));
  const lexicon = readLexicon(await readJson('lexicon.json'));
  const english = await readFile(join(siteDir, 'search/english.bin'));
  const index: PagefindApi = await import(pathToFileURL(join(siteDir, 'pagefind/pagefind.js')).href);
  await index.options({ basePath: `${address}pagefind/`, ranking });
  await index.init();
  const facets = readFacets(await readJson('facets.json'));
  const loadEnglish = async () => (word: string) => isInFilter(english, word);
  return { lexicon, engine: makeSearchEngine({ index, lexicon, facets, loadEnglish }) };
}
