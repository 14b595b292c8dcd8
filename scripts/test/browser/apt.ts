import { runProcess } from '../../setup/run-process.mjs';
import type { BrowserSource } from './browser.ts';
import { installed } from './installed.ts';

const aptGet = '/usr/bin/apt-get';
const quiet = {
  env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  stdio: ['ignore', 'ignore', 'inherit'] as const,
};

/** Debian's Chromium, put in with the rights of root. Ubuntu has no such package: there the next way is tried. */
export const apt: BrowserSource = {
  label: 'installed with apt-get',
  find: async () => {
    if (process.getuid?.() !== 0) return [];
    console.log('Installing Chromium and its fonts with apt-get …');
    const updated = await runApt(['update', '-q']);
    const done =
      updated && (await runApt(['install', '-q', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']));
    return done ? installed.find() : [];
  },
};

async function runApt(args: readonly string[]): Promise<boolean> {
  return runProcess(aptGet, args, { ...quiet, stdio: [...quiet.stdio] }).then(
    (code) => code === 0,
    () => false,
  );
}
