import { apt } from './apt.ts';
import type { Browser, BrowserSource } from './browser.ts';
import { bundled } from './bundled.ts';
import { canDraw } from './can-draw.ts';
import { downloaded } from './downloaded.ts';
import { installed } from './installed.ts';

/** From what costs nothing to what costs a download. Only the last two change anything on the machine. */
const sources = [installed, bundled, apt, downloaded];

/** The first browser that starts and draws a page, or null where none does. */
export async function findBrowser(): Promise<Browser | null> {
  for (const source of sources) {
    for (const browser of await findIn(source)) {
      if (!(await canDraw(browser))) continue;
      console.log(`Browser: ${source.label}, ${browser.executablePath}`);
      return browser;
    }
  }
  return null;
}

/** A way that fails, as on a full disk, is told and the next one tried. */
async function findIn({ label, find }: BrowserSource): Promise<readonly Browser[]> {
  return find().catch((error: unknown) => {
    console.log(`The browser ${label} cannot be used: ${error instanceof Error ? error.message : error}`);
    return [];
  });
}
