import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CustomRecord, close, createIndex } from 'pagefind';
import type { Library } from '../library/model.ts';
import { makeFacets } from './facets/make-facets.ts';
import { readIds } from './facets/read-ids.ts';
import { getSearchRecords } from './get-search-records.ts';
import { makeEnglishFilter } from './lexicon/make-english-filter.ts';
import { makeLexicon } from './lexicon/make-lexicon.ts';
import { packContent } from './pack-content.ts';
import type { SearchRecord } from './record.ts';

/** Files that Pagefind writes for its own ready-made search boxes; this site has its own page. */
const unusedFiles = [
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
];

/** An index in the making. */
export interface SiteIndex {
  /**
   * Writes it to `<siteDir>/pagefind/`, and beside it the vocabulary that its page plans with, to `<siteDir>/search/`.
   * @returns how many records the index holds
   * @throws Error when Pagefind refused a record or cannot write: a site without its search must not be switched in
   */
  write(siteDir: string): Promise<{ records: number }>;
  /** Ends Pagefind’s own process. */
  close(): Promise<void>;
}

/**
 * Begins to index a Library: Pagefind does it in a process of its own while the pages are drawn.
 * @throws Error when Pagefind cannot be started
 */
export async function startIndex(library: Library): Promise<SiteIndex> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  const records = getSearchRecords(library);
  // One index for all: Pagefind asks only that of the page’s own language, and a Welsh briefing must be found too.
  const language = library.site.language.slice(0, 2);
  const adding = Promise.all(records.map((record) => index.addCustomRecord(toPagefindRecord(record, language))));
  // A failure is told by `write`, which waits for it.
  adding.catch(() => undefined);
  return {
    async write(siteDir) {
      const refused = (await adding).flatMap((answer) => answer.errors);
      if (refused.length > 0) throw new Error(`The search index refused a passage: ${refused.join('; ')}`);
      const outputPath = join(siteDir, 'pagefind');
      const written = await index.writeFiles({ outputPath });
      if (written.errors.length > 0) throw new Error(`The search index was not written: ${written.errors.join('; ')}`);
      await writeVocabulary(join(siteDir, 'search'), {
        'lexicon.json': JSON.stringify(makeLexicon(library, records)),
        'facets.json': JSON.stringify(makeFacets(records, await readIds(outputPath))),
        'english.bin': makeEnglishFilter(),
      });
      await Promise.all(unusedFiles.map((file) => rm(join(outputPath, file), { force: true })));
      return { records: records.length };
    },
    async close() {
      await close();
    },
  };
}

/** Makes the search index of a site that is built, from beginning to end (see `SiteIndex`). */
export async function indexSite(library: Library, siteDir: string): Promise<{ records: number }> {
  const index = await startIndex(library);
  try {
    return await index.write(siteDir);
  } finally {
    await index.close();
  }
}

async function writeVocabulary(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
}

function toPagefindRecord(record: SearchRecord, language: string): CustomRecord {
  return {
    url: record.address,
    language,
    content: packContent(record),
    // Pagefind indexes the words of `meta`, and none of `filters`: what is only shown goes into those.
    meta: { under: record.under },
    filters: {
      title: [record.title],
      text: [record.text],
      in: [record.briefing],
      from: [record.from],
      page: [record.page],
      ...(record.group === '' ? {} : { group: [record.group] }),
    },
  };
}
