import { chromium } from '@playwright/test';
import type { Browser } from '../test/browser/browser.ts';
import { serveCompressed } from './serve-compressed.ts';

export interface FirstAnswer {
  /** From the click on the address to the first result, in milliseconds. */
  readonly milliseconds: number;
  /** Of all that the search itself loads: its script, the vocabulary, the index. Without the page, its styles and fonts. */
  readonly searchBytes: number;
  readonly allBytes: number;
}

/** “Slow 4G” of Lighthouse, and a phone four times slower than this machine. */
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;
const question = 'does gdpr stop me sharing';

/** Opens the search page of a built site with a question in its address, in a browser that has never been there. */
export async function measureFirstAnswer(siteDir: string, launch: Browser, isSlow: boolean): Promise<FirstAnswer> {
  const traffic = await serveCompressed(siteDir);
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    if (isSlow) {
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', network);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    const start = performance.now();
    await page.goto(`${traffic.address}/search/?q=${encodeURIComponent(question)}`, { waitUntil: 'commit' });
    await page.locator('[data-search-result]').first().waitFor({ timeout: 60_000 });
    const milliseconds = performance.now() - start;
    await page.locator('[data-search-done]').waitFor({ timeout: 60_000 });
    const sent = [...traffic.take()];
    const sum = (entries: readonly (readonly [string, number])[]): number =>
      entries.reduce((total, [, bytes]) => total + bytes, 0);
    const isSearch = ([path]: readonly [string, number]): boolean =>
      /^\/pagefind\/|^\/search\/.+|search.*\.js$/.test(path);
    return { milliseconds, searchBytes: sum(sent.filter(isSearch)), allBytes: sum(sent) };
  } finally {
    await browser.close();
    traffic.close();
  }
}
