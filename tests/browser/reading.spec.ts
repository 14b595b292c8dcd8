import { expect, test } from '@playwright/test';
import { templates } from './templates.ts';

for (const { name, path } of templates) {
  test(`${name}: fits a phone of 360 px, and a desktop screen at 400 % zoom`, async ({ page }) => {
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test.describe('a word of fifty letters', () => {
  for (const path of ['/', '/themes/neglect/', '/insights/', '/packs/social-worker/']) {
    test(`does not make ${path} wider than a phone`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(path);
      const width = await page.evaluate(() => {
        const places = 'h1, h2, h3, .brand a, main li a, main p, dt, footer p, footer a';
        for (const place of document.querySelectorAll(places)) place.textContent = 'w'.repeat(50);
        return document.documentElement.scrollWidth;
      });
      expect(width).toBe(360);
    });
  }
});

test('the first press of Tab offers to skip to the content, and the skip lands there', async ({ page }) => {
  await page.goto('/themes/information-sharing/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveText('Skip to main content');
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('focus is always seen', async ({ page }) => {
  await page.goto('/briefings/cumbria-five-reviews/');
  for (let press = 0; press < 25; press += 1) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return 'nothing has focus';
      const style = getComputedStyle(element);
      const hasOutline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
      return hasOutline || style.boxShadow !== 'none' ? 'shown' : element.outerHTML;
    });
    expect(shown).toBe('shown');
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a practitioner gets from home to a learning point and its source', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Information sharing and recording' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Information sharing and recording');
    await page
      .locator('article.point', { hasText: 'Sharing should be the normal course' })
      .getByRole('link', { name: /Sidebotham/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Pathways to harm');
  });

  test('the search page says what to do instead', async ({ page }) => {
    await page.goto('/search/?q=neglect');
    await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
    await expect(page.locator('[data-search-fallback]').getByRole('link', { name: 'Themes' })).toBeVisible();
  });
});

test('how to report a concern stands at the top of every page', async ({ page }) => {
  for (const { path } of templates) {
    await page.goto(path);
    await expect(page.getByText('01632 960000').first(), path).toBeInViewport();
  }
});

test('the permanent link of a learning point can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/briefings/triennial-2016-social-workers/');
  await page.locator('#share-by-default').getByRole('button', { name: /copy/i }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/briefings\/triennial-2016-social-workers\/#share-by-default$/,
  );
});
