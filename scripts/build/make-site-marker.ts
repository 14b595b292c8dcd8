import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Library } from '../../src/library/model.ts';
import type { SiteMarker } from '../../src/publish/site-marker.ts';

const packageSchema = z.object({ version: z.string() });

/** What a built site says of itself: which Throughline wrote it, from what, and how much there is in it. */
export async function makeSiteMarker(
  library: Library,
  built: { readonly pages: number; readonly records: number },
): Promise<Omit<SiteMarker, 'entries'>> {
  const packageFile = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return {
    product: 'throughline',
    version: packageSchema.parse(JSON.parse(packageFile)).version,
    builtOn: library.today,
    basePath: library.basePath,
    digest: library.digest,
    counts: {
      pages: built.pages,
      briefings: library.briefings.size,
      learningPoints: library.points.size,
      caseStudies: library.cases.size,
      keyFigures: library.figures.size,
      questions: library.questions.size,
      searchRecords: built.records,
    },
  };
}
