import { sep } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { checkContent } from '../../src/check/check-content.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { forgetLibrary, getLibrary } from '../../src/library/get-library.ts';
import type { Library } from '../../src/library/model.ts';
import { makeFindingsPage } from './make-findings-page.ts';

type VitePlugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/**
 * Shows what is wrong in place of every page while the content has errors: such pages are never built either, and half of
 * one would look as if all were well. Content that changes is checked anew, and open pages load anew.
 */
export function showFindings(contentDir: string): VitePlugin {
  const getErrors = makeErrorFinder(contentDir);
  return {
    name: 'show-findings',
    configureServer({ watcher, ws, middlewares, config: { base } }) {
      watcher.add(contentDir);
      watcher.on('all', (_, path) => {
        if (!path.startsWith(contentDir + sep)) return;
        forgetLibrary(contentDir);
        ws.send({ type: 'full-reload' });
      });
      middlewares.use(async (request, response, next) => {
        // Every page of the site ends in a slash; the rest is what pages load.
        if (!(request.url ?? '/').replace(/\?.*$/s, '').endsWith('/')) return next();
        const errors = await getErrors().catch(next);
        if (errors === undefined) return;
        if (errors.length === 0) return next();
        response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(makeFindingsPage(errors, { contentDir, base }));
      });
    },
  };
}

/** What stops a build of the content as it is now; found once for each change. */
function makeErrorFinder(contentDir: string): () => Promise<readonly Finding[]> {
  let checked: { readonly library: Library; readonly errors: readonly Finding[] } | null = null;
  return async () => {
    const library = await getLibrary(contentDir);
    if (checked?.library === library) return checked.errors;
    const { findings } = await checkContent(contentDir);
    checked = { library, errors: findings.filter(({ severity }) => severity === 'error') };
    return checked.errors;
  };
}
