import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserSource } from './browser.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where installers put it on systems that do not put it in the path. */
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Chrome or Chromium of this machine. */
export const installed: BrowserSource = {
  label: 'installed on this machine',
  find: async () => {
    const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
    const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
    return [...inPath, ...usualPlaces].filter(isProgram).map((executablePath) => ({ executablePath }));
  },
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
