import { expect, type Page, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of each sheet, as A4 paper shows them. */
async function printSheets(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) }).promise;
  const sheets: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    sheets.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replaceAll(/\s+/g, ' '),
    );
  }
  await pdf.destroy();
  return sheets;
}

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
  const points = await page.locator('article.point .point__text').allTextContents();
  const printed = (await printSheets(page, '/packs/social-worker/')).join(' ').replaceAll(/\s/g, '');
  expect(points.length).toBeGreaterThan(20);
  for (const point of points) expect(printed).toContain(point.replaceAll(/\s/g, ''));
});
