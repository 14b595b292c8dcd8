import { defineConfig } from '@playwright/test';
import { readTestSetup } from './tests/browser/support/read-test-setup.ts';

const { siteUrl, launchOptions } = readTestSetup();

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/browser/support/require-site.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A page is there at once or not at all, but axe has needed 24 s for the longest one on a machine with other work.
  timeout: 60_000,
  reporter: [['list'], ['json']],
  use: { baseURL: siteUrl, launchOptions },
});
