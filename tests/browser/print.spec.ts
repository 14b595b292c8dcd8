import { expect, type Page, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One run of letters: its words, how far above the foot of the sheet it stands, and its size, in points. */
interface Run {
  readonly words: string;
  readonly height: number;
  readonly size: number;
}

/** What stands lower is the page number, in the margin. */
const footMargin = 56;

/** What stands on each sheet, as A4 paper shows it. */
async function printRuns(page: Page, path: string): Promise<Run[][]> {
  await page.goto(path);
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) }).promise;
  const sheets: Run[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    sheets.push(
      items.flatMap((item) => {
        if (!('str' in item)) return [];
        const [, , skew = 0, rise = 0, , height = 0] = item.transform.map(Number);
        return { words: item.str, height, size: Math.hypot(skew, rise) };
      }),
    );
  }
  await pdf.destroy();
  return sheets;
}

/** The words of each sheet. */
async function printSheets(page: Page, path: string): Promise<string[]> {
  const sheets = await printRuns(page, path);
  return sheets.map((runs) =>
    runs
      .map(({ words }) => words)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  );
}

/** A line without its spaces, with the size of its letters in half points. */
interface Line {
  readonly words: string;
  readonly size: number;
}

function getLastLine(runs: readonly Run[]): Line {
  const shown = runs.filter(({ words, height }) => words.trim() !== '' && height > footMargin);
  const lowest = Math.min(...shown.map(({ height }) => height));
  const line = shown.filter(({ height }) => height - lowest < 2);
  const words = line.map((run) => run.words).join('');
  return { words: words.replaceAll(/\s/g, ''), size: Math.round((line[0]?.size ?? 0) * 2) / 2 };
}

async function getHeadings(page: Page): Promise<Line[]> {
  await page.emulateMedia({ media: 'print' });
  return await page
    .locator('main :is(h1, h2, h3, h4, h5, h6, .point__kind, .case__kind, .question__kind, .source-group__year)')
    .evaluateAll((elements) =>
      elements.map((element) => ({
        words: element.textContent.replaceAll(/\s/g, ''),
        size: Math.round(Number.parseFloat(getComputedStyle(element).fontSize) * 0.75 * 2) / 2,
      })),
    );
}

const everyTemplate = [
  '/packs/social-worker/',
  '/packs/everyone/',
  '/briefings/cumbria-five-reviews/',
  '/themes/information-sharing/',
  '/audiences/social-worker/',
];

for (const path of everyTemplate) {
  test(`${path}: no printed sheet ends with a heading, or within one`, async ({ page }) => {
    const sheets = await printRuns(page, path);
    const headings = await getHeadings(page);
    expect(headings.length).toBeGreaterThan(10);
    for (const [index, runs] of sheets.entries()) {
      const last = getLastLine(runs);
      const cut = headings.filter(({ words, size }) => words.includes(last.words) && size === last.size);
      expect(cut, `the end of sheet ${index + 1}`).toEqual([]);
    }
  });
}

for (const path of [...everyTemplate, '/briefings/triennial-2016-social-workers/', '/insights/']) {
  test(`${path}: nothing is printed smaller than 9 points`, async ({ page }) => {
    const runs = (await printRuns(page, path)).flat().filter(({ words }) => words.trim() !== '');
    expect(runs.length).toBeGreaterThan(50);
    // A hundredth or so is lost where a browser counts in pixels.
    const small = runs.filter(({ size }) => size < 8.95).map(({ words, size }) => `${size.toFixed(1)} pt: ${words}`);
    expect(small.slice(0, 5)).toEqual([]);
  });
}

test('a drawing of years has its years above it on every sheet', async ({ page }) => {
  const sheets = (await printSheets(page, '/insights/')).filter((sheet) => /Said by \d+ sources/.test(sheet));
  expect(sheets.length).toBeGreaterThan(1);
  for (const sheet of sheets) expect(sheet).toMatch(/2016.*2021.*No date/);
});

test('a pack cuts no statement, and says what every word means that it marks', async ({ page }) => {
  await page.goto('/packs/health-visitor/');
  await expect(page.locator('.pack-theme').filter({ hasText: '…' })).toHaveCount(0);
  const marked = await page
    .locator('.pack-theme a[href*="/glossary/#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(marked).size).toBeGreaterThan(5);
  await expect(page.locator('.pack-terms > div')).toHaveCount(new Set(marked).size);
});

for (const path of ['/packs/social-worker/', '/briefings/cumbria-five-reviews/', '/themes/information-sharing/']) {
  test(`${path}: every printed sheet says how to report a concern and which sheet it is`, async ({ page }) => {
    const sheets = await printSheets(page, path);
    expect(sheets.length).toBeGreaterThan(1);
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet, `sheet ${index + 1}`).toContain('01632 960000');
      expect(sheet, `sheet ${index + 1}`).toMatch(new RegExp(`\\b${index + 1} of ${sheets.length}\\b`));
    }
  });
}

test('navigation and search are not printed', async ({ page }) => {
  const words = (await printSheets(page, '/briefings/cumbria-five-reviews/')).join(' ');
  expect(words).not.toContain('Skip to main content');
  expect(words).not.toContain('Search the learning');
  expect(words).not.toContain('Link to this learning point');
});

test('a printed briefing shows the answers that the screen folds away', async ({ page }) => {
  const words = (await printSheets(page, '/briefings/triennial-2016-social-workers/')).join(' ');
  expect(words).toContain('The expected course is to share.');
});

test('no learning point of a pack is lost on paper', async ({ page }) => {
  await page.goto('/packs/social-worker/');
  const points = await page.locator('article.point .point__text :is(p, li)').allTextContents();
  const printed = (await printSheets(page, '/packs/social-worker/')).join(' ').replaceAll(/\s/g, '');
  expect(points.length).toBeGreaterThan(20);
  for (const point of points) expect(printed).toContain(point.replaceAll(/\s/g, ''));
});
