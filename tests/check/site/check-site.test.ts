import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSite } from '../../../src/check/site/check-site.ts';
import { makeTempDir } from '../../support/make-temp-dir.ts';

function makePage(body: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A page</title></head><body><main><h1>A page</h1>${body}</main></body></html>`;
}

/** Writes a site of these pages and gives what is found on it, as a reader reads it. */
async function check(pages: Readonly<Record<string, string>>, basePath = ''): Promise<string[]> {
  const siteDir = await makeTempDir();
  for (const [file, body] of Object.entries(pages)) {
    await mkdir(dirname(join(siteDir, file)), { recursive: true });
    await writeFile(join(siteDir, file), makePage(body));
  }
  const findings = await checkSite(siteDir, basePath);
  return findings.map(({ rule, file, message }) => `${rule} ${file} ${message}`);
}

test('a site whose links lead somewhere has no findings, under a base path too', async () => {
  const pages = {
    'index.html': '<p><a href="/learning/briefings/baby-r/#seen">What was seen</a></p>',
    'briefings/baby-r/index.html': '<p id="seen">The baby was seen. <a href="/learning/">The home page</a></p>',
  };
  expect(await check(pages, '/learning')).toEqual([]);
});

test('a link to no page and a link to no place on a page are broken', async () => {
  const pages = {
    'index.html': '<p><a href="/briefings/baby-r/#heard">What was heard</a></p>',
    'briefings/baby-r/index.html': '<p><a href="/themes/neglekt/">Neglect</a></p>',
  };
  expect(await check(pages)).toEqual([
    'broken-link briefings/baby-r.mdx On the page /briefings/baby-r/: the link “Neglect” leads to /themes/neglekt/, which is not on the site.',
    'broken-link site.yaml On the page /: the link “What was heard” leads to /briefings/baby-r/#heard, which is not on the site.',
  ]);
});

test('an address that cannot be decoded is a broken link', async () => {
  expect(await check({ 'index.html': '<p><a href="/packs/%zz/#%zz">The pack of visitors</a></p>' })).toEqual([
    'broken-link site.yaml On the page /: the link “The pack of visitors” leads to /packs/%zz/#%zz, which is not on the site.',
  ]);
});

test('a page more than three clicks from home, and one that no link leads to', async () => {
  const next = (path: string) => `<p><a href="${path}">The next page</a></p>`;
  const pages = {
    'index.html': next('/a/'),
    'a/index.html': next('/b/'),
    'b/index.html': next('/c/'),
    'c/index.html': next('/themes/far/'),
    'themes/far/index.html': '<p>Far.</p>',
    'themes/lost/index.html': '<p>Lost.</p>',
  };
  expect(await check(pages)).toEqual([
    'far-page vocabulary/themes.yaml On the page /themes/far/: it is 4 clicks away from the home page.',
    'far-page vocabulary/themes.yaml On the page /themes/lost/: no link leads to it.',
  ]);
});

test.each(['Click here', 'here', 'More', 'https://www.example.org/report'])(
  'a link that says only “%s”',
  async (text) => {
    expect(await check({ 'index.html': `<p>The report is <a href="/">${text}</a></p>` })).toEqual([
      `vague-link site.yaml On the page /: a link says only “${text}”.`,
    ]);
  },
);

test('a table with a column that has no heading', async () => {
  const table = '<table><tr><th>Year</th><th></th></tr><tr><td>2016</td><td>5</td></tr></table>';
  expect(await check({ 'index.html': table })).toContain(
    'table-without-headings site.yaml On the page /: a table has a column without a heading (it begins “Year20165”).',
  );
});

test('a bold line that looks like a heading, but not a bold sentence', async () => {
  const body = '<p><strong>What we found</strong></p><p><strong>Act on any information.</strong></p>';
  expect(await check({ 'index.html': body })).toEqual([
    'bold-heading site.yaml On the page /: the bold line “What we found” looks like a heading and is none.',
  ]);
});

test('a page that is too heavy for an old phone', async () => {
  const words = Array.from({ length: 4000 }, (_, index) =>
    createHash('md5').update(String(index)).digest('base64url'),
  ).join(' ');
  const [finding] = await check({ 'index.html': `<p>${words}</p>` });
  expect(finding).toMatch(
    /^heavy-page site\.yaml On the page \/: it weighs \d+ KB before pictures and fonts\. The most is 30 KB\.$/,
  );
});

test('a page that is not valid HTML', async () => {
  const [finding] = await check({ 'index.html': '<p id="one">One</p><p id="one">Two</p>' });
  expect(finding).toMatch(
    /^invalid-html site\.yaml On the page \/: the page is not valid HTML at \d+:\d+ \(no-dup-id: /,
  );
});
