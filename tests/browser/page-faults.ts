import type { Page } from '@playwright/test';

/** Collects what a browser complains of: errors, refused resources, broken content security policy. Call before the first `goto`. */
export async function watchFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOwn404(message.text(), page.url())) faults.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  await page.exposeFunction('reportViolation', (violation: string) => faults.push(`policy: ${violation}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      Reflect.get(window, 'reportViolation')(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return faults;
}

/** A browser says "404" in its console when a page that is not there is opened on purpose. */
function isOwn404(text: string, address: string): boolean {
  return text.includes('404') && address.includes('no-such-page');
}
