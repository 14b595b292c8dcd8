import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { templates } from './templates.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can differ between light and dark: the page is the same, its colours are not. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function findViolations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path.includes('?q=')) await page.locator('[data-search-done]').waitFor();
}

for (const { name, path } of templates) {
  test(`${name}: axe finds nothing, in light and in dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, path);
    expect(await findViolations(new AxeBuilder({ page }).withTags(tags))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(new AxeBuilder({ page }).withRules(colourRules))).toEqual([]);
  });
}
