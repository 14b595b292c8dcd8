import { rm } from 'node:fs/promises';
import { serveSite } from '../../src/publish/serve-site.ts';
import { readSiteMarker } from '../../src/publish/site-marker.ts';
import { findBrowser } from './browser/find-browser.ts';
import { getTestPlaces } from './get-test-places.ts';
import type { Outcome } from './part.ts';
import { readReport } from './read-report.ts';
import { runTool } from './run-tool.ts';

/** Serves the site that was built for the tests and runs Playwright on it in whatever browser starts here. */
export async function runBrowserTests(): Promise<Outcome> {
  const { siteDir, browserReport } = getTestPlaces();
  const marker = await readSiteMarker(siteDir);
  if (marker === null) return { passed: 0, failed: 1, notRun: 'The browser tests need the site, which was not built.' };
  const browser = await findBrowser();
  if (browser === null) {
    return {
      passed: 0,
      failed: 0,
      notRun: 'The browser tests were not run, because no browser starts here. Install Google Chrome or Chromium.',
    };
  }
  await rm(browserReport, { force: true });
  const server = await serveSite({ siteDir, basePath: marker.basePath, port: 0 });
  try {
    const code = await runTool('node_modules/@playwright/test/cli.js', ['test', '--pass-with-no-tests'], {
      THROUGHLINE_SITE_URL: server.address,
      THROUGHLINE_BROWSER: JSON.stringify(browser),
      PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
    });
    return await readReport(browserReport, code);
  } finally {
    await server.close();
  }
}
