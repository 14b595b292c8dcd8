import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sparticuz, { inflate } from '@sparticuz/chromium';
import { z } from 'zod';
import { getTestPlaces } from '../get-test-places.ts';
import type { Browser, BrowserSource } from './browser.ts';

/**
 * The Chromium that comes with the libraries, for Linux on x64. It needs neither root nor libraries of the system: what
 * it misses on a bare machine (NSS, NSPR, expat, a font) lies packed beside it.
 */
export const bundled: BrowserSource = {
  label: 'that comes with the libraries',
  find: async () => {
    if (process.platform !== 'linux' || process.arch !== 'x64') return [];
    const folder = await unpack();
    const withOwnLibraries = makeBrowser(folder, { LD_LIBRARY_PATH: join(folder, 'al2023/lib') });
    // Its libraries want glibc 2.34. An older system may have its own.
    return [withOwnLibraries, makeBrowser(folder, {})];
  },
};

function makeBrowser(folder: string, libraries: Readonly<Record<string, string>>): Browser {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...Object.fromEntries(inherited), ...libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** Unpacks it once, into a folder named after its version: half a copy, or one of another version, is never used. */
async function unpack(): Promise<string> {
  const packageFile = createRequire(import.meta.url)
    .resolve('@sparticuz/chromium')
    .replace(/build\/index\.js$/, 'package.json');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(packageFile, 'utf8')));
  const folder = join(getTestPlaces().cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  console.log('Unpacking the browser for the tests …');
  const unfinished = `${folder}-${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  await inTempDir(unfinished, async () => {
    await sparticuz.executablePath();
    await inflate(join(dirname(packageFile), 'bin/al2023.tar.br'));
  });
  await writeFile(join(unfinished, 'fonts.conf'), makeFontsConf(folder));
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  return folder;
}

/** The package unpacks into the system's temporary folder and takes whatever it finds there; this names another. */
async function inTempDir(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** The system's fonts where it has any, and the one that comes along: without a font nothing has a width. */
function makeFontsConf(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `  <dir>${folder}/fonts/fonts</dir>`,
    `  <cachedir>${folder}/fonts-cache</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}
