import { expect, type Page, test } from '@playwright/test';
import { watchFaults } from './page-faults.ts';

async function ask(page: Page, question: string): Promise<void> {
  await page.goto(`/search/?q=${encodeURIComponent(question)}`);
  await expect(page.locator('[data-search-done]')).toBeAttached({ timeout: 15_000 });
}

test('a question in the header leads to passages that answer it', async ({ page }) => {
  const faults = await watchFaults(page);
  await page.goto('/themes/');
  await page.locator('header').getByRole('searchbox').fill('does gdpr stop me sharing');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=does\+gdpr\+stop\+me\+sharing$/);
  await expect(page.locator('[data-search-results]')).toContainText('Share by default');
  expect(faults).toEqual([]);
});

test('words that carry no meaning do not hide the answer: "what is neglect"', async ({ page }) => {
  await ask(page, 'what is neglect');
  await expect(page.locator('[data-search-result]').first()).toContainText(/neglect/i);
});

test('a question whose words stand nowhere together is asked again with fewer words', async ({ page }) => {
  await ask(page, 'coercive premature');
  await expect(page.locator('[data-search-status]')).toContainText('No passage has every word');
  await expect(page.locator('[data-search-result]').first()).toContainText(/coercive/i);
});

test('a result opens the passage itself', async ({ page }) => {
  await ask(page, 'was not brought');
  const link = page.locator('[data-search-result] a').first();
  const href = await link.getAttribute('href');
  expect(href).toContain('#');
  await link.click();
  const id = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('each result says its kind, briefing, source and theme', async ({ page }) => {
  await ask(page, 'strategy discussions do not feature');
  const result = page.locator('[data-search-result]').first();
  await expect(result).toContainText('Finding');
  await expect(result).toContainText('Sidebotham');
  await expect(result).toContainText('page 172');
  await expect(result).toContainText('Strategy discussions');
});

for (const question of ['multi-agency', 'self-harm', 'non-mobile baby']) {
  test(`a hyphen is no obstacle: ${question}`, async ({ page }) => {
    await ask(page, question);
    await expect(page.locator('[data-search-result]').first()).toBeVisible();
  });
}

test('a question with one whole answer brings the near ones too', async ({ page }) => {
  await ask(page, 'when can I share information without consent');
  expect(await page.locator('[data-search-result]').count()).toBeGreaterThan(4);
});

test('a word that stands nowhere is not answered with another that begins alike', async ({ page }) => {
  await ask(page, 'stepdownwards');
  await expect(page.locator('[data-search-status]')).toContainText('Nothing found');
});

test('nothing found is said once, in the live region', async ({ page }) => {
  await ask(page, 'zeppelin');
  await expect(page.locator('[data-search-result]')).toHaveCount(0);
  await expect(page.locator('main [aria-live="polite"], main [role="status"]')).toHaveCount(1);
  await expect(page.locator('[data-search-status]')).toContainText('Nothing found for “zeppelin”');
});

test('a filter narrows the results, and the back button undoes it', async ({ page }) => {
  await ask(page, 'school');
  const before = await page.locator('[data-search-status]').textContent();
  await page.locator('details:has(select[name="kind"]) summary').click();
  await page.locator('select[name="kind"]').selectOption('recommendation');
  await expect(page).toHaveURL(/kind=recommendation/);
  await expect(page.locator('[data-search-status]')).not.toHaveText(before ?? '');
  await page.goBack();
  await expect(page.locator('select[name="kind"]')).toHaveValue('');
  await expect(page.locator('[data-search-status]')).toHaveText(before ?? '');
});

test('what a reader types is text, never markup', async ({ page }) => {
  const faults = await watchFaults(page);
  await ask(page, '<img src=x onerror=alert(1)> neglect');
  await expect(page.locator('[data-search-status]')).toContainText('<img src=x onerror=alert(1)> neglect');
  expect(await page.locator('main img').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('a search that cannot load says so and offers another way', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=neglect');
  await expect(page.locator('[data-search-status]')).toContainText('could not be loaded');
});

test('the search works with a phone and a keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/search/');
  await page.getByRole('searchbox').last().focus();
  await page.keyboard.type('closing cases too early');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
