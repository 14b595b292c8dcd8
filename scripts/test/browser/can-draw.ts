import { chromium } from '@playwright/test';
import type { Browser } from './browser.ts';

const startLimit = 30_000;

/** True when the browser starts, draws words with a font, and opens a second page: each has failed somewhere. */
export async function canDraw({ executablePath, env }: Browser): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, timeout: startLimit, ...(env && { env: { ...env } }) });
    try {
      const widths = [await measureWord(browser), await measureWord(browser)];
      return widths.every((width) => width > 0);
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}

async function measureWord(browser: Awaited<ReturnType<typeof chromium.launch>>): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(startLimit);
  await page.setContent('<b>word</b>');
  const box = await page.locator('b').boundingBox();
  await context.close();
  return box?.width ?? 0;
}
