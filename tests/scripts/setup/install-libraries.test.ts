import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { installLibraries } from '../../../scripts/setup/install-libraries.mjs';
import { makeTempDir } from '../../support/make-temp-dir.ts';

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
}

const left: Entry = { version: '1.0.0', integrity: 'sha512-left' };
const forOtherSystems: Entry = { version: '1.0.0', integrity: 'sha512-other', optional: true };

async function makeCheckout(
  wanted: Readonly<Record<string, Entry>>,
  installed: Readonly<Record<string, Entry>> | null,
) {
  const root = await makeTempDir();
  const lock = JSON.stringify({
    name: 'example',
    lockfileVersion: 3,
    packages: { '': { name: 'example' }, ...wanted },
  });
  await writeFile(join(root, 'package.json'), JSON.stringify({ name: 'example' }));
  await writeFile(join(root, 'package-lock.json'), lock);
  if (installed !== null) {
    await mkdir(join(root, 'node_modules'));
    await writeFile(
      join(root, 'node_modules/.package-lock.json'),
      JSON.stringify({ name: 'example', lockfileVersion: 3, packages: installed }),
    );
  }
  return { root, lock };
}

describe('nothing is installed', () => {
  test('where npm has installed what the lockfile names, less what is for other systems', async () => {
    const { root, lock } = await makeCheckout(
      { 'node_modules/left': left, 'node_modules/other': forOtherSystems },
      { 'node_modules/left': left },
    );
    expect(await installLibraries(root)).toBe('present');
    const stamp = await readFile(join(root, 'node_modules/.throughline-lock'), 'utf8');
    expect(stamp).toBe(createHash('sha256').update(lock).digest('hex'));
  });

  test('where the stamp says so, without a look at the rest', async () => {
    const { root, lock } = await makeCheckout({ 'node_modules/left': left }, {});
    const digest = createHash('sha256').update(lock).digest('hex');
    await writeFile(join(root, 'node_modules/.throughline-lock'), digest);
    expect(await installLibraries(root)).toBe('present');
  });
});

describe('the libraries are installed', { timeout: 60_000 }, () => {
  test('where there are none', async () => {
    const { root } = await makeCheckout({}, null);
    expect(await installLibraries(root)).toBe('installed');
    expect(await installLibraries(root)).toBe('present');
  });

  test('where one too many is there', async () => {
    const { root } = await makeCheckout({}, { 'node_modules/left': left });
    expect(await installLibraries(root)).toBe('installed');
  });

  test('where the lockfile has changed since', async () => {
    const { root } = await makeCheckout({ 'node_modules/left': left }, { 'node_modules/left': left });
    expect(await installLibraries(root)).toBe('present');
    // Something is taken away and nothing added, so that npm asks no registry.
    const { lock } = await makeCheckout({}, null);
    await writeFile(join(root, 'package-lock.json'), lock);
    expect(await installLibraries(root)).toBe('installed');
  });
});

test('an installation that fails is not taken for one that is done', async () => {
  const { root } = await makeCheckout({}, null);
  await writeFile(join(root, 'package.json'), '{ "name": ');
  expect(await installLibraries(root)).toBe('failed');
  expect(await installLibraries(root)).toBe('failed');
});
