import { expect, type Page, test } from '@playwright/test';
import { watchFaults } from './page-faults.ts';

const done = '[data-search-done]';
const results = '[data-search-results] > [data-search-result]';

async function settle(page: Page): Promise<void> {
  await expect(page.locator(done)).toBeAttached({ timeout: 15_000 });
}

async function ask(page: Page, question: string, more = ''): Promise<void> {
  await page.goto(`/search/?q=${encodeURIComponent(question)}${more}`);
  await settle(page);
}

function getBox(page: Page) {
  return page.getByRole('searchbox');
}

test.describe('asking', () => {
  test('a question in the header of any page leads to passages that answer it', async ({ page }) => {
    const faults = await watchFaults(page);
    // A page left before it is whole drops what it still loads, and that is no fault.
    await page.goto('/themes/', { waitUntil: 'networkidle' });
    await page.locator('header').getByRole('searchbox').fill('does gdpr stop me sharing');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=does\+gdpr\+stop\+me\+sharing$/);
    await expect(page.locator('[data-search-results]')).toContainText('Share by default');
    expect(faults).toEqual([]);
  });

  for (const [question, answer] of [
    ['mums new boyfriend has moved in', /new (?:partner|boyfriend)|men |father|household/i],
    ['WNB', /not brought/i],
    ['profesional curiousity', /curiosity|curious/i],
    ['closing cases and step down for team managers', /clos|step/i],
    ['non-mobile baby', /bab(?:y|ies)/i],
  ] as const) {
    test(`what a practitioner asks is answered: ${question}`, async ({ page }) => {
      await ask(page, question);
      await expect(page.locator(results).first()).toContainText(answer);
    });
  }

  test('results come as a reader types, and the address follows without filling the history', async ({ page }) => {
    await page.goto('/search/');
    const before = await page.evaluate(() => history.length);
    await getBox(page).pressSequentially('neglect', { delay: 20 });
    await settle(page);
    await expect(page).toHaveURL(/\?q=neglect$/);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.goBack();
    await expect(getBox(page)).toHaveValue('');
    await expect(page.locator('[data-search-start]')).toBeVisible();
  });

  test('a late answer to an older question is dropped', async ({ page }) => {
    await ask(page, 'school');
    let isFirst = true;
    await page.route('**/pagefind/fragment/**', async (route) => {
      if (isFirst) {
        isFirst = false;
        await new Promise((resolve) => setTimeout(resolve, 1500));
      }
      await route.continue();
    });
    await getBox(page).fill('neglect');
    await page.waitForTimeout(400);
    await getBox(page).fill('information sharing');
    await settle(page);
    const shown = await page.locator(results).allTextContents();
    expect(shown.length).toBeGreaterThan(4);
    await page.waitForTimeout(1800);
    expect(await page.locator(results).allTextContents()).toEqual(shown);
  });

  test('nothing is loaded of the index until it is needed', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/search/', { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /pagefind|lexicon|facets/.test(path))).toEqual([]);
    await getBox(page).focus();
    await expect.poll(() => asked.filter((path) => /pagefind\.js|lexicon/.test(path)).length).toBe(2);
  });

  test('on a slow connection the page says what it waits for', async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/lexicon.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/search/?q=neglect');
    const count = page.locator('[data-search-count]');
    await expect(count).toHaveText('Loading the search …');
    await expect(count).toHaveText(/The connection is slow/, { timeout: 10_000 });
    release();
    await settle(page);
    await expect(count).toHaveText(/^\d+ passages$/);
  });

  test('a search that cannot load says so, offers themes, and works once it can', async ({ page }) => {
    await page.route('**/lexicon.json', (route) => route.abort());
    await page.goto('/search/?q=neglect');
    await expect(page.locator('[data-search-count]')).toContainText('could not be loaded');
    await expect(page.locator('[data-search-none] a').first()).toBeVisible();
    await page.unroute('**/lexicon.json');
    await getBox(page).fill('neglected');
    await settle(page);
    await expect(page.locator(results).first()).toBeVisible();
  });

  test('what a reader types is text, never markup', async ({ page }) => {
    const faults = await watchFaults(page);
    await ask(page, '<img src=x onerror=alert(1)> zeppelin');
    expect(await page.locator('main img').count()).toBe(0);
    await ask(page, 'zeppelin <i>$&</i> {zyxwv}');
    await expect(page.locator('[data-search-count]')).toContainText('“zeppelin <i>$&</i> {zyxwv}”');
    expect(faults).toEqual([]);
  });
});

test.describe('a result', () => {
  test('opens the passage itself', async ({ page }) => {
    await ask(page, 'was not brought');
    const link = page.locator(`${results} a`).first();
    expect(await link.getAttribute('href')).toContain('#');
    await link.click();
    const id = new URL(page.url()).hash.slice(1);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });

  test('says its kind, source, page and theme, and what a pack would take', async ({ page }) => {
    await ask(page, 'strategy discussions do not feature');
    const result = page.locator(results).first();
    await expect(result).toContainText('Finding');
    await expect(result).toContainText(/Sidebotham.*page 172/);
    await expect(result).toContainText('Strategy discussions');
    await expect(result).toHaveAttribute('data-point', /^[a-z0-9-]+\/[a-z0-9-]+$/);
  });

  test('shows the words asked for marked, synonyms too, and says through which it was found', async ({ page }) => {
    await ask(page, 'DNA appointments');
    const result = page
      .locator(results)
      .filter({ has: page.locator('.result__through') })
      .first();
    const through = (await result.locator('.result__through').textContent()) ?? '';
    expect(through).toMatch(/^Also searched for: \w/);
    expect(await page.locator(`${results} mark`).count()).toBeGreaterThan(3);
    await expect(page.locator('[data-search-notes]')).toContainText('Also searched for:');
  });

  test('holds all that say the same, each with a link to its own passage', async ({ page }) => {
    await ask(page, 'was not brought');
    const result = page.locator(results).filter({ hasText: 'Also said in' }).first();
    const own = await result.locator('h3 a').getAttribute('href');
    const nested = result.locator('ul [data-search-result]').first();
    const other = await nested.locator('a').getAttribute('href');
    expect(other).toContain('#');
    expect(other).not.toBe(own);
    await expect(nested).toContainText(/\d{4}|no date/);
  });

  test('is followed by more, and the keyboard goes on with them', async ({ page }) => {
    await ask(page, 'school');
    await expect(page.locator(results)).toHaveCount(10);
    await page.locator('[data-search-more]').click();
    await expect.poll(() => page.locator(results).count()).toBeGreaterThan(10);
    await expect(page.locator(`${results} h3 a`).nth(10)).toBeFocused();
  });
});

test.describe('what was done about the question', () => {
  test('a misspelling is put right, said, and taken back with one press', async ({ page }) => {
    await ask(page, 'profesional curiousity');
    const notes = page.locator('[data-search-notes]');
    await expect(notes).toContainText(
      'Showing results for professional curiosity. Search instead for profesional curiousity',
    );
    await notes.getByRole('link').click();
    await expect(page).toHaveURL(/exact=1/);
    await settle(page);
    await expect(notes).not.toContainText('Showing results for');
    await page.goBack();
    await expect(notes).toContainText('Showing results for professional curiosity');
  });

  test('nothing found: which word is unknown, themes to go on with, whom to ask', async ({ page }) => {
    await ask(page, 'zeppelin');
    await expect(page.locator(results)).toHaveCount(0);
    await expect(page.locator('[data-search-count]')).toHaveText('Nothing found for “zeppelin”');
    await expect(page.locator('[data-search-notes]')).toContainText('No passage has: zeppelin.');
    const none = page.locator('[data-search-none]');
    await expect(none.locator('a[href*="/themes/"]')).toHaveCount(8);
    await expect(none.locator('a[href^="mailto:"]')).toBeVisible();
    await expect(none.locator('a[href="tel:01632960000"]')).toBeVisible();
  });

  test('one live region, and it is silent while a reader types', async ({ page }) => {
    await page.goto('/search/');
    const status = page.locator('main [role="status"], main [aria-live]');
    await expect(status).toHaveCount(1);
    await page.evaluate(() => {
      const said: string[] = [];
      Reflect.set(window, 'said', said);
      const region = document.querySelector('main [role="status"]');
      if (region) new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true });
    });
    const getSaid = () => page.evaluate((): string[] => Reflect.get(window, 'said'));
    await getBox(page).pressSequentially('neglected', { delay: 300 });
    expect((await getSaid()).filter((text) => text !== '')).toEqual([]);
    await expect.poll(async () => (await getSaid()).length).toBeGreaterThan(0);
    expect((await getSaid()).at(-1)).toMatch(/^\d+ passages$/);
  });
});

test.describe('narrowing', () => {
  const count = (page: Page) => page.locator('[data-search-count]');

  test('any of the values of one facet, and all of the facets; back undoes each step', async ({ page }) => {
    await ask(page, 'school');
    const all = await count(page).textContent();
    await page.getByRole('checkbox', { name: /^Finding/ }).check();
    await expect(page).toHaveURL(/kind=finding/);
    await expect(count(page)).not.toHaveText(all ?? '');
    const findings = Number.parseInt((await count(page).textContent()) ?? '', 10);
    await page.getByRole('checkbox', { name: /^Recommendation/ }).check();
    await expect
      .poll(async () => Number.parseInt((await count(page).textContent()) ?? '', 10))
      .toBeGreaterThan(findings);
    await expect(page.locator('.chip')).toHaveText(['Finding', 'Recommendation']);
    await page.goBack();
    await page.goBack();
    await expect(page.locator('.chip')).toHaveCount(0);
    await expect(count(page)).toHaveText(all ?? '');
  });

  test('the number beside a value is the number that it leaves', async ({ page }) => {
    await ask(page, 'school');
    const value = page.locator('.facet__value', { has: page.locator('input[value="recommendation"]') });
    const promised = await value.locator('.facet__count').textContent();
    await value.click();
    await expect(count(page)).toHaveText(`${promised} passages`);
    await expect(page.locator(`${results} .result__kind`).first()).toHaveText('Recommendation');
  });

  test('a narrower theme appears when its theme is chosen, and takes its place', async ({ page }) => {
    await ask(page, 'school');
    const theme = page.locator('[data-facet="theme"] > fieldset > ul > li', {
      has: page.locator('input[value="education"]'),
    });
    const narrower = theme.locator('ul li:not([hidden]) input').first();
    await expect(narrower).toBeHidden();
    await theme.locator('input').first().check();
    await expect(narrower).toBeVisible();
    await narrower.check();
    await expect(theme.locator('input').first()).not.toBeChecked();
    await expect(page.locator('.chip')).toHaveCount(1);
  });

  test('a chip is taken away, and all of them at once', async ({ page }) => {
    await ask(page, 'school', '&kind=finding&kind=recommendation&sort=newest');
    await expect(page.locator('.chip')).toHaveCount(2);
    await page.getByRole('button', { name: 'Remove: Finding' }).click();
    await expect(page).toHaveURL(/\?q=school&kind=recommendation&sort=newest$/);
    await expect(page.getByRole('button', { name: 'Remove: Recommendation' })).toBeFocused();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(page).toHaveURL(/\?q=school&sort=newest$/);
    await expect(page.locator('.chip')).toHaveCount(0);
  });

  test('what leaves nothing is not offered', async ({ page }) => {
    await ask(page, 'school');
    const shown = page.locator('.facet__value:visible .facet__count');
    expect((await shown.allTextContents()).filter((text) => text === '0')).toEqual([]);
  });

  test('the newest come first when asked for', async ({ page }) => {
    await ask(page, 'school');
    await page.getByRole('radio', { name: 'Newest' }).check();
    await expect(page).toHaveURL(/sort=newest/);
    await settle(page);
    const sources = await page.locator(`${results} > .result__source`).allTextContents();
    const years = sources.map((text) => Number(/\b(?:19|20)\d\d\b/.exec(text)?.[0] ?? 0));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });
});

test.describe('before anything is asked', () => {
  test('questions to try are links that ask them', async ({ page }) => {
    await page.goto('/search/');
    const example = page.locator('[data-search-start] [data-search-ask]').first();
    const question = (await example.textContent()) ?? '';
    await example.click();
    await settle(page);
    await expect(getBox(page)).toHaveValue(question);
    await expect(page.locator(results).first()).toBeVisible();
    await page.goBack();
    await expect(page.locator('[data-search-start]')).toBeVisible();
  });

  test('the last searches are kept here, newest first, until they are cleared', async ({ page }) => {
    await ask(page, 'neglect');
    await getBox(page).fill('school');
    await page.keyboard.press('Enter');
    await page.goto('/search/');
    const recent = page.locator('[data-search-recent]');
    await expect(recent.getByRole('link')).toHaveText(['school', 'neglect']);
    await expect(recent).toContainText('They stay on this device');
    await recent.getByRole('button').click();
    await expect(recent).toBeHidden();
    await page.reload();
    await expect(recent).toBeHidden();
  });

  test('leaving in a hurry leaves no searches behind', async ({ page }) => {
    await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'weather' }));
    await ask(page, 'neglect');
    await page.locator('[data-exit-link]').click();
    await page.waitForURL(/bbc/);
    await page.goto('/search/');
    await expect(page.locator('[data-search-recent]')).toBeHidden();
  });

  test('a browser that refuses to remember still searches', async ({ page }) => {
    const faults = await watchFaults(page);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await ask(page, 'neglect');
    await expect(page.locator(results).first()).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('without JavaScript the page leads to the browse pages', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto('/search/?q=neglect');
    const fallback = page.locator('[data-search-fallback]');
    await expect(fallback).toContainText('Searching needs JavaScript');
    await expect(fallback.getByRole('link')).toHaveText(['Themes', 'Roles', 'Briefings']);
    await expect(page.locator('[data-search-ask]').first()).toBeHidden();
    await context.close();
  });
});

test.describe('with a keyboard alone', () => {
  test('/ goes to the box, arrows to the results, Escape back and then empties it', async ({ page }) => {
    await ask(page, 'neglect');
    await page.keyboard.press('/');
    await expect(getBox(page)).toBeFocused();
    await expect(getBox(page)).toHaveValue('neglect');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-search-results] a').nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('[data-search-results] a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(getBox(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(getBox(page)).toHaveValue('');
    await expect(page.locator('[data-search-start]')).toBeVisible();
  });

  test('the key / can be switched off, and stays off', async ({ page }) => {
    await page.goto('/search/');
    await page.getByText('Using the keyboard').click();
    await page.getByLabel('Let / go to the search box').uncheck();
    await page.reload();
    await page.keyboard.press('/');
    await expect(getBox(page)).not.toBeFocused();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('what narrows stands behind a button that says how much is chosen', async ({ page }) => {
    await ask(page, 'school', '&kind=finding&kind=recommendation');
    const open = page.getByRole('button', { name: 'Narrow the results (2)' });
    await expect(page.getByRole('checkbox', { name: /^Finding/ })).toBeHidden();
    await open.click();
    await page.getByRole('checkbox', { name: /^Finding/ }).uncheck();
    await page.getByRole('button', { name: /^Show what was found \(\d+\)$/ }).click();
    await expect(page.getByRole('checkbox', { name: /^Recommendation/ })).toBeHidden();
    await expect(page.locator(results).first()).toBeVisible();
  });

  test('nothing is wider than the screen, and what is pressed is 44 px high', async ({ page }) => {
    await ask(page, 'school', '&kind=finding');
    await page.locator('[data-search-narrow]').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const controls = page.locator(
      'main button:visible, main .facet__value:visible, main summary:visible, main .sort__choice:visible, main #q',
    );
    const heights = await controls.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(12);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});
