import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Library } from '../library/model.ts';
import { getSearchRecords } from './get-search-records.ts';
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

/**
 * Writes the search index of a built site to `<siteDir>/pagefind/`.
 * @returns how many records the index holds
 * @throws Error when Pagefind refuses a record or cannot write: a site without its search must not be switched in
 */
export async function indexSite(library: Library, siteDir: string): Promise<{ records: number }> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  try {
    const records = getSearchRecords(library);
    const answers = await Promise.all(records.map((record) => index.addCustomRecord(toPagefindRecord(record))));
    const refused = answers.flatMap((answer) => answer.errors);
    if (refused.length > 0) throw new Error(`The search index refused a passage: ${refused.join('; ')}`);
    const outputPath = join(siteDir, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`The search index was not written: ${written.errors.join('; ')}`);
    await Promise.all(unusedFiles.map((file) => rm(join(outputPath, file), { force: true })));
    return { records: records.length };
  } finally {
    await close();
  }
}

function toPagefindRecord(
  record: SearchRecord,
): Parameters<NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>['addCustomRecord']>[0] {
  return {
    url: record.address,
    language: record.language,
    content: [record.title, record.text, ...record.asks].join('\n'),
    meta: { title: record.title, text: record.text, ...record.shown },
    filters: Object.fromEntries(Object.entries(record.filters).map(([name, values]) => [name, [...values]])),
  };
}
