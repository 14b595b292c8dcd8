import { join } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { readBoardSass } from '../../src/styles/read-board-sass.ts';
import { readSiteUrl } from './read-site-url.ts';
import { withoutPreload } from './without-preload.ts';

export interface AstroPlaces {
  readonly contentDir: string;
  readonly checkout: string;
}

/**
 * What Astro is told, by the commands and by `astro check` alike. `build.concurrency` is measured: 4 is fastest on two
 * cores. Nothing is put inside a page, so that the content security policy can forbid it.
 */
export function makeAstroOptions({ contentDir, checkout }: AstroPlaces): AstroUserConfig {
  const url = readSiteUrl(contentDir);
  return {
    site: url.origin,
    base: url.pathname,
    srcDir: join(checkout, 'src'),
    publicDir: join(checkout, 'public'),
    output: 'static',
    trailingSlash: 'always',
    // The default, 'jsx', joins the last word of one line to the first of the next.
    compressHTML: true,
    build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
    devToolbar: { enabled: false },
    vite: {
      plugins: [withoutPreload()],
      // The folder that a site is written into is new, and holds the mark that says whose it is.
      build: { assetsInlineLimit: 0, emptyOutDir: false },
      css: {
        preprocessorOptions: {
          scss: {
            loadPaths: [join(checkout, 'node_modules')],
            quietDeps: true,
            // The board's accent, so that one stylesheet holds all (the policy allows no inline style).
            additionalData: readBoardSass(contentDir),
          },
        },
      },
    },
  };
}
