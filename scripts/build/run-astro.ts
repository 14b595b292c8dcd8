import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { isOtherProcessAlive } from '../../src/publish/is-other-process-alive.ts';
import { deleteAtExit } from './delete-at-exit.ts';
import { type AstroPlaces, makeAstroOptions } from './make-astro-options.ts';

/**
 * Draws every page into `outDir`.
 *
 * Astro keeps files in its cache folder, in `.astro` of its root and, for a site outside the working directory, in `.astro`
 * of the working directory (`getOutDirWithinCwd`, Astro 7.3). Two builds that share any of these mix or crash, so each
 * gets a root of its own, works in it and deletes it when its process ends. It lies in node_modules because what Astro writes
 * there imports packages.
 * @returns how many pages there are
 * @throws whatever a page or Astro throws
 */
export async function runAstro(places: AstroPlaces, outDir: string): Promise<number> {
  const rootsDir = join(places.checkout, 'node_modules/.cache/throughline');
  const root = join(rootsDir, `build-${process.pid}`);
  await deleteLeftOvers(rootsDir);
  await mkdir(root, { recursive: true });
  deleteAtExit(root);
  process.chdir(root);
  let pages = 0;
  const countPages = {
    name: 'count-pages',
    hooks: {
      'astro:build:done': (built: { pages: readonly unknown[] }) => {
        pages = built.pages.length;
      },
    },
  };
  try {
    await build({
      ...makeAstroOptions(places),
      root,
      configFile: false,
      cacheDir: join(root, 'cache'),
      outDir,
      integrations: [countPages],
      logLevel: 'error',
    });
  } finally {
    process.chdir(places.checkout);
  }
  return pages;
}

/** Roots of builds that were killed. */
async function deleteLeftOvers(rootsDir: string): Promise<void> {
  const names = await readdir(rootsDir).catch(() => []);
  const isLeftOver = (name: string) => name.startsWith('build-') && !isOtherProcessAlive(Number(name.slice(6)));
  await Promise.all(names.filter(isLeftOver).map((name) => rm(join(rootsDir, name), { recursive: true, force: true })));
}
