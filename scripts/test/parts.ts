import { buildTestSite } from './build-test-site.ts';
import { codeToOutcome } from './code-to-outcome.ts';
import type { Part } from './part.ts';
import { runBrowserTests } from './run-browser-tests.ts';
import { runTool } from './run-tool.ts';
import { runVitest } from './run-vitest.ts';

/** What `npm test` runs, quick things first. */
export const parts: readonly Part[] = [
  {
    name: 'types',
    heading: 'Types (astro check)',
    run: async () =>
      codeToOutcome(
        await runTool('node_modules/astro/bin/astro.mjs', [
          'check',
          '--minimumSeverity=warning',
          '--minimumFailingSeverity=warning',
        ]),
      ),
  },
  {
    name: 'style',
    heading: 'Style (Biome)',
    run: async () =>
      codeToOutcome(await runTool('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])),
  },
  {
    name: 'unused',
    heading: 'Unused code and packages (knip)',
    run: async () => codeToOutcome(await runTool('node_modules/knip/bin/knip.js')),
  },
  { name: 'unit', heading: 'Unit tests (Vitest)', run: () => runVitest('vitest.config.ts') },
  { name: 'site', heading: 'The demonstration site', run: buildTestSite },
  {
    name: 'pages',
    heading: 'Every page of that site (Vitest)',
    needs: 'site',
    run: () => runVitest('vitest.site.config.ts'),
  },
  { name: 'browser', heading: 'A real browser (Playwright)', needs: 'site', run: runBrowserTests },
];
