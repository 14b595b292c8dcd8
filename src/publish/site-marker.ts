import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { buildMark } from './build-mark.ts';

/** Stands in the top folder of every site we wrote, and is the last file written: where it is, the site is whole. */
export const markerFile = '.throughline-site.json';

const markerSchema = z.object({
  product: z.literal('throughline'),
  version: z.string(),
  /** Day of the build, YYYY-MM-DD. */
  builtOn: z.string(),
  /** Path of the site on its host without a slash at the end: `''` or `/learning`. */
  basePath: z.string(),
  /** Digest of the content it was built from. */
  digest: z.string(),
  /** How many there are of each thing: pages, briefings, learning points, search records. */
  counts: z.record(z.string(), z.number()),
  /** Names of what we wrote into its top folder, so that what somebody put there later can be told apart. Older sites have none. */
  entries: z.array(z.string()).optional(),
});

export type SiteMarker = Readonly<z.infer<typeof markerSchema>>;

/** The marker of a site in this folder, or null where the folder is missing or holds no site of ours. */
export async function readSiteMarker(siteDir: string): Promise<SiteMarker | null> {
  try {
    return markerSchema.parse(JSON.parse(await readFile(join(siteDir, markerFile), 'utf8')));
  } catch {
    return null;
  }
}

/** Declares a site whole. Call it when nothing is left to be written: what stands in the folder then counts as ours. */
export async function writeSiteMarker(siteDir: string, marker: Omit<SiteMarker, 'entries'>): Promise<void> {
  const entries = (await readdir(siteDir)).filter((name) => name !== buildMark).sort();
  await writeFile(join(siteDir, markerFile), `${JSON.stringify({ ...marker, entries }, null, 2)}\n`);
}
