import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../../src/check/check-content.ts';
import { terminalReport } from '../../src/check/reporters/terminal.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { forgetPlaces } from '../../src/library/forget-places.ts';
import type { Library } from '../../src/library/model.ts';
import { makeHeadersFile } from '../../src/publish/headers-file.ts';
import { openBuildFolder } from '../../src/publish/open-build-folder.ts';
import { recoverSite } from '../../src/publish/recover-site.ts';
import { type BuildPlaces, refuseOutDir } from '../../src/publish/refuse-out-dir.ts';
import { writeSiteMarker } from '../../src/publish/site-marker.ts';
import { switchSite } from '../../src/publish/switch-site.ts';
import { startIndex } from '../../src/search/index-site.ts';
import { hasColour } from '../shared/has-colour.ts';
import { deleteAtExit } from './delete-at-exit.ts';
import { makeSiteMarker } from './make-site-marker.ts';
import { runAstro } from './run-astro.ts';

/**
 * Builds the site beside the one in `places.siteDir` and puts it in its place when all of it is done. Whatever goes wrong
 * before that, the old site stays as it is; what was written until then is deleted when this process ends.
 * @returns true when the new site stands; false when errors in the content, which are printed, stopped the build
 * @throws SiteFolderError when the site cannot be put there; whatever a page throws
 */
export async function buildSite(places: BuildPlaces, { withIndex }: { withIndex: boolean }): Promise<boolean> {
  const start = performance.now();
  refuseOutDir(places);
  if (await recoverSite(places.siteDir)) {
    console.log('An earlier build was stopped half-way. The site that stood before it is back.');
  }
  const building = await openBuildFolder(places.siteDir);
  deleteAtExit(building);
  const library = await readContent(places.contentDir);
  if (library === null) return false;
  const pages = await writeSite(library, { places, building, withIndex });
  console.log('Putting the new site in its place …');
  await switchSite(building, places.siteDir);
  console.log(`${count(pages, 'page')} in ${seconds(start)} s: ${places.siteDir}`);
  return true;
}

async function readContent(contentDir: string): Promise<Library | null> {
  // Astro's content loader runs with another working directory and must find the same folder.
  process.env['CONTENT_DIR'] = contentDir;
  console.log(`Reading ${contentDir} …`);
  const { library, findings } = await checkContent(contentDir);
  const errors = findings.filter(isError);
  if (library !== null && errors.length === 0) {
    if (findings.length > 0) console.log(`${count(findings.length, 'warning')}: npm run check lists them.`);
    forgetPlaces(library);
    return library;
  }
  console.error(terminalReport(findings, { contentDir, isColour: hasColour(process.stderr) }));
  console.error('The site was not built, and the site that stood before stays as it is.');
  return null;
}

async function writeSite(
  library: Library,
  { places, building, withIndex }: { places: BuildPlaces; building: string; withIndex: boolean },
): Promise<number> {
  console.log(`Building the pages of ${count(library.briefings.size, 'briefing')} …`);
  const index = withIndex ? await startIndex(library) : null;
  try {
    const pages = await runAstro(places, building);
    if (index !== null) console.log('Finishing the search index …');
    const records = index === null ? 0 : (await index.write(building)).records;
    await finishSite(library, building, { pages, records });
    return pages;
  } finally {
    await index?.close();
  }
}

async function finishSite(
  library: Library,
  building: string,
  made: { readonly pages: number; readonly records: number },
): Promise<void> {
  await writeFile(join(building, '_headers'), makeHeadersFile(library.basePath));
  await writeSiteMarker(building, await makeSiteMarker(library, made));
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function count(number: number, thing: string): string {
  return `${number.toLocaleString('en-GB')} ${thing}${number === 1 ? '' : 's'}`;
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}
