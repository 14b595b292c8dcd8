import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFacets } from '../../src/search/facets/read-facets.ts';
import { readIds } from '../../src/search/facets/read-ids.ts';
import { indexSite } from '../../src/search/index-site.ts';
import { makeTempDir } from '../support/make-temp-dir.ts';
import { lexiconData, library, records } from './support/fixture.ts';

test('the index of a site holds every record in one language, its vocabulary, and only the files that the search page needs', async () => {
  const siteDir = await makeTempDir();
  expect(await indexSite(library, siteDir)).toEqual({ records: records.length });
  const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(siteDir, path), 'utf8'));

  expect(await read('pagefind/pagefind-entry.json')).toMatchObject({
    languages: { en: { page_count: records.length } },
  });
  expect((await readdir(join(siteDir, 'pagefind'))).filter((file) => /ui|highlight/.test(file))).toEqual([]);
  expect((await readdir(join(siteDir, 'search'))).sort()).toEqual(['english.bin', 'facets.json', 'lexicon.json']);
  expect(await read('search/lexicon.json')).toEqual(lexiconData);

  const ids = await readIds(join(siteDir, 'pagefind'));
  const facets = readFacets(JSON.parse(await readFile(join(siteDir, 'search/facets.json'), 'utf8')));
  expect([...ids.keys()].sort()).toEqual(records.map(({ address }) => address).sort());
  for (const { address, filters } of records) expect(facets.getTags(ids.get(address) ?? '')).toEqual(filters);
}, 30_000);
