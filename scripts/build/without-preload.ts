import type { AstroUserConfig } from 'astro';

type Plugins = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>;

/** Id of what Vite puts around every `import()`. */
const helper = '\0vite/preload-helper.js';

/**
 * Vite puts 1.3 KB around every `import()` of a page’s script, which loads the stylesheets and scripts of the part beforehand.
 * The one such part, the search index, has neither: here it is loaded and nothing else.
 */
export function withoutPreload(): Plugins[number] {
  return {
    name: 'without-preload',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : null),
  };
}
