import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { runTool } from '../run-tool.ts';
import type { BrowserSource } from './browser.ts';

/** The browser that Playwright downloads for itself; as root with the libraries of the system that it needs. */
export const downloaded: BrowserSource = {
  label: "Playwright's own",
  find: async () => {
    if (!existsSync(chromium.executablePath())) {
      console.log("Downloading Playwright's browser …");
      const withLibraries = process.getuid?.() === 0 ? ['--with-deps'] : [];
      await runTool('node_modules/@playwright/test/cli.js', ['install', ...withLibraries, 'chromium']);
    }
    return existsSync(chromium.executablePath()) ? [{ executablePath: chromium.executablePath() }] : [];
  },
};
