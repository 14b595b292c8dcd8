import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getSearchRecords } from '../../src/search/get-search-records.ts';
import { indexSite } from '../../src/search/index-site.ts';
import { makeTempDir } from '../support/make-temp-dir.ts';
import { getFixtureLibrary } from '../views/fixture-library.ts';

test('the index of a site holds every record, and only the files that the search page needs', async () => {
  const library = await getFixtureLibrary();
  const siteDir = await makeTempDir();
  const { records } = await indexSite(library, siteDir);
  expect(records).toBe(getSearchRecords(library).length);
  const entry: unknown = JSON.parse(await readFile(join(siteDir, 'pagefind/pagefind-entry.json'), 'utf8'));
  expect(entry).toMatchObject({ languages: { en: { page_count: records } } });
  expect((await readdir(join(siteDir, 'pagefind'))).filter((file) => /ui|highlight/.test(file))).toEqual([]);
});
