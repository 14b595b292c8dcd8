import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all learning points can be read, page after page, each once', async ({ page }) => {
    await page.goto('/learning-points/');
    const count = Number.parseInt((await page.locator('.page-top__facts').textContent()) ?? '', 10);
    const ids: (string | null)[] = [];
    for (;;) {
      const points = page.locator('.listing > li > article.point');
      ids.push(...(await points.evaluateAll((found) => found.map((point) => point.id))));
      const next = page.getByRole('link', { name: 'Next page' });
      if ((await next.count()) === 0) break;
      expect(await points.count()).toBe(50);
      await next.click();
    }
    expect(count).toBeGreaterThan(200);
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
  });

  test('they can be narrowed by theme, role, kind and year, and the list says how many there are', async ({ page }) => {
    for (const [group, choice] of [
      ['Theme', 'Neglect and cumulative harm'],
      ['Role', 'Social worker'],
      ['Kind', 'Recommendations'],
      ['Year', '2016'],
    ] as const) {
      await page.goto('/learning-points/');
      const section = page.locator('.browse__group', { has: page.getByRole('heading', { name: group, exact: true }) });
      const toggle = section.locator('summary');
      if ((await toggle.count()) > 0) await toggle.click();
      const entry = section.locator('li', { has: page.getByRole('link', { name: choice, exact: true }) }).last();
      const expected = Number.parseInt((await entry.locator('> .browse__count').textContent()) ?? '', 10);
      await entry.getByRole('link', { name: choice, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(choice);
      await expect(page.locator('.page-top__facts')).toContainText(`${expected} learning point`);
    }
  });

  test('a briefing shows no button that needs a script', async ({ page }) => {
    await page.goto('/briefings/cumbria-five-reviews/');
    await expect(page.getByRole('button', { name: 'Print this briefing' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Copy link to this briefing' })).toBeHidden();
  });
});

test('a briefing can be printed and its address copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/briefings/cumbria-five-reviews/#education');
  await page.getByRole('button', { name: 'Print this briefing' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  await page.getByRole('button', { name: 'Copy link to this briefing' }).click();
  await expect(page.locator('[data-copy-links]')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/briefings\/cumbria-five-reviews\/$/);
});
