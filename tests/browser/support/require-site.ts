import { readTestSetup } from './read-test-setup.ts';

/** Playwright's global setup. */
export default function requireSite(): void {
  if (readTestSetup().siteUrl !== '') return;
  throw new Error('The browser tests need the built site and a browser. Start them with: npm test -- --only browser');
}
