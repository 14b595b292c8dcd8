import { expect, type Page, test } from '@playwright/test';

const table = (page: Page) =>
  page.getByRole('region', { name: 'How many learning points each source has on each theme' });

test('on a phone the table of themes scrolls by itself, with the themes in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/insights/');
  const region = table(page);
  const theme = region.getByRole('rowheader').first();
  const before = await theme.boundingBox();
  const sizes = await region.evaluate((element) => {
    element.scrollLeft = 200;
    return { scrolled: element.scrollLeft, page: document.documentElement.scrollWidth };
  });
  expect(sizes).toEqual({ scrolled: 200, page: 360 });
  expect((await theme.boundingBox())?.x).toBe(before?.x);
});

test('a number of the table says in full what it counts, and leads to exactly those', async ({ page }) => {
  await page.goto('/insights/');
  const link = table(page).getByRole('link', { name: /learning points on Neglect.*: Sidebotham/ });
  const count = Number.parseInt((await link.textContent()) ?? '', 10);
  await link.click();
  const group = page.locator('.source-group:target');
  await expect(group).toBeInViewport();
  await expect(group.locator('.point, .source-group__also a')).toHaveCount(count);
});

test('a theme has its years as column heads over its sources', async ({ page }) => {
  await page.goto('/insights/');
  await expect(table(page).getByRole('columnheader')).toContainText(['Theme', '2016', '2021', 'No date']);
  await expect(table(page).getByRole('columnheader', { name: 'Sidebotham and others' })).toBeVisible();
});

test('a drawing of a key figure says nothing that its sentence does not', async ({ page }) => {
  await page.goto('/insights/');
  const figure = page.locator('.shares__figure', { hasText: '65 of the 66' });
  await expect(figure.locator('svg')).toHaveAttribute('aria-hidden', 'true');
  await expect(figure.locator('svg path').first()).toHaveAttribute('d', /^(?:M[\d.]+ [\d.]+h0){66}$/);
  await expect(figure.getByRole('link', { name: 'Sidebotham and others, 2016' })).toBeVisible();
});
