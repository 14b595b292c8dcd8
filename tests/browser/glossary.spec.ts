import { expect, type Page, test } from '@playwright/test';

const path = '/briefings/triennial-2016-social-workers/';

/** A use of an abbreviation whose words in full stand at an earlier one. */
const later = (page: Page) => page.locator('.flow a.term[href="#word_scr"]').nth(1);

const getPlace = (page: Page) => page.evaluate(() => window.scrollY);

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 740 }, hasTouch: true });

    test('the meaning of a word comes up by touch, in sight and whole, and goes at a touch beside it', async ({
      page,
    }) => {
      await page.goto(path);
      const link = later(page);
      await link.scrollIntoViewIfNeeded();
      const place = await getPlace(page);
      await link.tap();
      const note = page.locator('.words-used :popover-open');
      await expect(note).toBeInViewport({ ratio: 1 });
      await expect(note).toContainText('serious case review');
      expect(await getPlace(page)).toBe(place);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.touchscreen.tap(4, 300);
      await expect(note).toHaveCount(0);
      expect(await getPlace(page)).toBe(place);
    });
  });
}

test('by keyboard: Enter shows it, Escape and Tab close it and the reader is where they were', async ({ page }) => {
  await page.goto(path);
  const link = later(page);
  const note = page.locator('.words-used :popover-open');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(link).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(note.getByRole('link')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(note).toHaveCount(0);
  const isBehind = await link.evaluate((word) => {
    const { activeElement } = document;
    return (
      activeElement !== null && (word.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
    );
  });
  expect(isBehind).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await expect(link).toBeFocused();
});

test('a word that was shown is in the list of words again, and the list is whole', async ({ page }) => {
  await page.goto(path);
  const entries = page.locator('.words-used dl > div');
  const count = await entries.count();
  await later(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('.words-used [popover]')).toHaveCount(0);
  expect(await entries.evaluateAll((all) => all.filter((entry) => entry.checkVisibility()).length)).toBe(count);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('a word leads to its meaning at the end of the page, and back leads to the word', async ({ page }) => {
    await page.goto(path);
    const link = later(page);
    const target = (await link.getAttribute('href')) ?? '';
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${target}$`));
    await expect(page.locator(target)).toBeInViewport();
    await page.goBack();
    await expect(link).toBeInViewport();
  });
});

test('the glossary says where a term is used, and its links lead to the passage', async ({ page }) => {
  await page.goto('/glossary/#lcspr');
  const entry = page.locator('#lcspr');
  await entry.getByText(/^Used in \d+ passages$/).click();
  const link = entry.getByRole('listitem').getByRole('link').first();
  const { hash } = new URL((await link.getAttribute('href')) ?? '', page.url());
  await link.click();
  await expect(page.locator(hash)).toBeInViewport();
});
