import { readSiteMarker } from '../../src/publish/site-marker.ts';
import type { Part } from './part.ts';

/**
 * The parts that a run consists of: all of them, or the one named and, where that one looks at the built site and none
 * stands in `siteDir` yet, the part that builds it. Empty where no part has that name.
 */
export async function chooseParts(
  parts: readonly Part[],
  { only, siteDir }: { readonly only: string | boolean | undefined; readonly siteDir: string },
): Promise<readonly Part[]> {
  if (only === undefined) return parts;
  const named = parts.filter(({ name }) => name === only);
  const needsSite = named.some(({ needs }) => needs === 'site') && (await readSiteMarker(siteDir)) === null;
  return needsSite ? [...parts.filter(({ name }) => name === 'site'), ...named] : named;
}
