import { join } from 'node:path';
import { compileCache } from '../setup/run-command.mjs';
import { countPages, getMegabytes } from './measure/measure-folder.ts';
import { measureProgram, type Usage } from './measure/measure-program.ts';
import type { Run } from './run.ts';

export interface OurPlaces {
  readonly checkout: string;
  readonly contentDir: string;
  readonly siteDir: string;
}

/** Checks the corpus, then builds it without and with the search index, each in a program of its own. */
export async function runOurs(size: number, places: OurPlaces): Promise<Run[]> {
  const check = await run(places, ['scripts/check.ts'], compileCache);
  const site = await run(places, ['scripts/build.ts', '--no-index']);
  const pages = await countPages(places.siteDir);
  const indexed = await run(places, ['scripts/build.ts']);
  // Made while the pages are drawn: what it costs is what it adds.
  const index = {
    seconds: indexed.wallSeconds - site.wallSeconds,
    megabytes: await getMegabytes(join(places.siteDir, 'pagefind')),
  };
  return [
    { size, name: 'Throughline: check', ...check, pages: null, index: null },
    { size, name: 'Throughline: site', ...site, pages, index: null },
    { size, name: 'Throughline: site and index', ...indexed, pages, index },
  ];
}

/** @param env what the command is given besides, when npm starts it */
function run(
  { checkout, contentDir, siteDir }: OurPlaces,
  [script = '', ...options]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Usage> {
  return measureProgram({
    args: [join(checkout, script), ...options],
    cwd: checkout,
    env: { ...env, CONTENT_DIR: contentDir, OUT_DIR: siteDir },
  });
}
