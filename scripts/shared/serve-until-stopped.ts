import { recoverSite } from '../../src/publish/recover-site.ts';
import { serveSite } from '../../src/publish/serve-site.ts';
import { readSiteMarker } from '../../src/publish/site-marker.ts';

/**
 * Serves the site in `siteDir` until Ctrl-C, and prints `notice` and its address.
 * @returns false at once when there is no whole site
 */
export async function serveUntilStopped(siteDir: string, port: number, notice = ''): Promise<boolean> {
  await recoverSite(siteDir);
  const marker = await readSiteMarker(siteDir);
  if (marker === null) return false;
  const server = await serveSite({ siteDir, basePath: marker.basePath, port });
  console.log(`\n${notice}The site is at ${server.address}\nPress Ctrl-C to stop.`);
  await waitForStop();
  await server.close();
  return true;
}

/** Listens on: a second Ctrl-C, or one passed on by npm as well as by the terminal, must not look like a crash. */
function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
  });
}
