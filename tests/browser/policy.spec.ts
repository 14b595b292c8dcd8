import { expect, test } from '@playwright/test';
import { watchFaults } from './page-faults.ts';
import { templates } from './templates.ts';

for (const { name, path } of templates) {
  test(`${name}: no error and no breach of the content security policy`, async ({ page }) => {
    const faults = await watchFaults(page);
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(faults).toEqual([]);
    expect([...hosts]).toEqual([new URL(page.url()).host]);
    expect(await page.context().cookies()).toEqual([]);
  });
}

test('an author’s script could not run even if one got through', async ({ page }) => {
  await watchFaults(page);
  await page.goto('/');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return Reflect.has(window, 'ran');
  });
  expect(ran).toBe(false);
});
