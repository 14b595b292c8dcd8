import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeSiteMarker } from '../../src/publish/site-marker.ts';

/** Writes a whole site, as a build does: its files first, its marker last. */
export async function writeSite(
  siteDir: string,
  files: Readonly<Record<string, string>>,
  basePath = '',
): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(siteDir, path)), { recursive: true });
    await writeFile(join(siteDir, path), text);
  }
  await writeSiteMarker(siteDir, {
    product: 'throughline',
    version: '0.0.0',
    builtOn: '2024-01-31',
    basePath,
    digest: 'digest',
    counts: { pages: Object.keys(files).length },
  });
}
