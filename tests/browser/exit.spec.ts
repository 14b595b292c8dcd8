import { expect, type Page, test } from '@playwright/test';

const elsewhere = 'https://www.bbc.co.uk/weather';
const path = '/themes/neglect/';

/** The other website, which no test asks for anything. */
async function standInForElsewhere(page: Page): Promise<void> {
  await page.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title>' }),
  );
}

async function openTwoPages(page: Page): Promise<void> {
  await standInForElsewhere(page);
  await page.goto('/themes/');
  await page.goto(path);
}

test.describe('Exit this page', () => {
  test('leaves at the third press of Shift, and Back does not lead to the page', async ({ page }) => {
    await openTwoPages(page);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL(elsewhere);
    await page.goBack();
    await expect(page).toHaveURL(/\/themes\/$/);
  });

  test('leaves at a press of the button, and Back does not lead to the page', async ({ page }) => {
    await openTwoPages(page);
    await page.getByRole('link', { name: 'Emergency Exit this page' }).click();
    await page.waitForURL(elsewhere);
    await page.goBack();
    await expect(page).toHaveURL(/\/themes\/$/);
  });

  test('hides the page while the other one loads, and shows it if the browser comes back to it', async ({ page }) => {
    await page.route('https://www.bbc.co.uk/**', () => undefined);
    await page.goto(path);
    // In one step, because a browser that is leaving answers no further questions about the page.
    const [left, back] = await page.evaluate(() => {
      const look = () => ({
        shown: [...document.body.children].filter((part) => part.checkVisibility()).map((part) => part.className),
        isMainShown: document.querySelector('main')?.checkVisibility(),
        alert: document.querySelector('[role="alert"]')?.textContent,
      });
      document.querySelector<HTMLElement>('[data-exit-link]')?.click();
      const hidden = look();
      window.dispatchEvent(new Event('pageshow'));
      return [hidden, look()];
    });
    expect(left).toEqual({ shown: ['exit-cover'], isMainShown: false, alert: 'Loading.' });
    expect(back).toMatchObject({ isMainShown: true, alert: undefined });
  });

  test('says how many presses are left, and stops counting after five seconds', async ({ page }) => {
    await standInForElsewhere(page);
    await page.clock.install();
    await page.goto(path);
    const status = page.locator('[data-exit] [role="status"]');
    await page.keyboard.press('Shift');
    await expect(status).toHaveText('Shift: press it 2 more times to exit.');
    await page.keyboard.press('Shift');
    await expect(status).toHaveText('Shift: press it 1 more time to exit.');
    await page.clock.fastForward(5100);
    await expect(status).toHaveText('Exit this page has timed out.');
    await page.keyboard.press('Shift');
    await expect(status).toHaveText('Shift: press it 2 more times to exit.');
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  });

  test('lets people write capital letters', async ({ page }) => {
    await standInForElsewhere(page);
    await page.goto(path);
    await page.getByRole('searchbox').focus();
    for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
    await expect(page.getByRole('searchbox')).toHaveValue('ABCD');
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  });

  test('stays in reach, and covers nothing that has focus', async ({ page }) => {
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 1280, height: 900 },
    ]) {
      await page.setViewportSize(viewport);
      await page.goto(path);
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      const exit = page.getByRole('link', { name: 'Emergency Exit this page' });
      await expect(exit).toBeInViewport({ ratio: 1 });
      await page.locator('main a').first().focus();
      const link = await page.locator('main a').first().boundingBox();
      const button = await exit.boundingBox();
      expect(link?.y ?? 0).toBeGreaterThanOrEqual((button?.y ?? 0) + (button?.height ?? 0));
    }
  });

  test('is the second thing that Tab reaches', async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText(/Exit this page/);
  });

  test('is not printed, and not there on pages that need none', async ({ page }) => {
    await page.goto('/accessibility/');
    await expect(page.locator('[data-exit]')).toHaveCount(0);
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-exit]')).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('Exit this page is a link', async ({ page }) => {
    await standInForElsewhere(page);
    await page.goto(path);
    await page.getByRole('link', { name: 'Emergency Exit this page' }).click();
    await page.waitForURL(elsewhere);
  });
});
