import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBuildFolder } from '../../src/publish/open-build-folder.ts';
import { recoverSite } from '../../src/publish/recover-site.ts';
import { getSiblingPath } from '../../src/publish/site-siblings.ts';
import { switchSite } from '../../src/publish/switch-site.ts';
import { findDeadPid } from '../support/find-dead-pid.ts';
import { makeTempDir } from '../support/make-temp-dir.ts';
import { writeSite } from '../support/write-site.ts';

const readHome = (siteDir: string) => readFile(join(siteDir, 'index.html'), 'utf8');

describe('switching', () => {
  test('puts the new site in place of the old one and leaves nothing beside it', async () => {
    const folder = await makeTempDir();
    const siteDir = join(folder, 'dist');
    await writeSite(siteDir, { 'index.html': 'old', 'gone/index.html': 'old' });
    const building = await openBuildFolder(siteDir);
    await writeSite(building, { 'index.html': 'new' });
    await switchSite(building, siteDir);
    expect(await readHome(siteDir)).toBe('new');
    expect(await readdir(siteDir)).not.toContain('gone');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('makes a first site, also where an empty folder waits and where its parents are missing', async () => {
    const folder = await makeTempDir();
    await mkdir(join(folder, 'empty'));
    for (const name of ['empty', 'some/where/new']) {
      const siteDir = join(folder, name);
      const building = await openBuildFolder(siteDir);
      await writeSite(building, { 'index.html': name });
      await switchSite(building, siteDir);
      expect(await readHome(siteDir)).toBe(name);
    }
  });

  test('refuses a folder that holds other files, and says what to do', async () => {
    const siteDir = join(await makeTempDir(), 'photos');
    await mkdir(siteDir);
    await writeFile(join(siteDir, 'holiday.jpg'), 'picture');
    await expect(openBuildFolder(siteDir)).rejects.toThrow(
      `The folder ${siteDir} holds files that Throughline did not write (it has no .throughline-site.json), and a build ` +
        'would delete them. Set OUT_DIR to an empty or new folder, or move those files away.',
    );
    expect(await readdir(siteDir)).toEqual(['holiday.jpg']);
  });

  test('refuses files that appear while the site is being built', async () => {
    const siteDir = join(await makeTempDir(), 'dist');
    const building = await openBuildFolder(siteDir);
    await writeSite(building, { 'index.html': 'new' });
    await mkdir(siteDir);
    await writeFile(join(siteDir, 'notes.txt'), 'mine');
    await expect(switchSite(building, siteDir)).rejects.toThrow('holds files that Throughline did not write');
    expect(await readdir(siteDir)).toEqual(['notes.txt']);
  });

  test('refuses a file in the place of the folder', async () => {
    const siteDir = join(await makeTempDir(), 'dist');
    await writeFile(siteDir, 'a file');
    await expect(openBuildFolder(siteDir)).rejects.toThrow(`${siteDir} is a file, not a folder.`);
  });

  test('never puts half a site in place', async () => {
    const siteDir = join(await makeTempDir(), 'dist');
    await writeSite(siteDir, { 'index.html': 'old' });
    const building = await openBuildFolder(siteDir);
    await writeFile(join(building, 'index.html'), 'half');
    await expect(switchSite(building, siteDir)).rejects.toThrow('The new site is not complete');
    expect(await readHome(siteDir)).toBe('old');
  });

  test('refuses a second build of the same folder while the first runs', async () => {
    const siteDir = join(await makeTempDir(), 'dist');
    await mkdir(getSiblingPath(siteDir, 'building', process.ppid));
    await expect(openBuildFolder(siteDir)).rejects.toThrow(
      `Another build of ${siteDir} is running (process ${process.ppid}).`,
    );
  });
});

describe('recovering', () => {
  test('brings back the site that a killed build had moved aside', async () => {
    const folder = await makeTempDir();
    const siteDir = join(folder, 'dist');
    const dead = await findDeadPid();
    await writeSite(siteDir, { 'index.html': 'good' });
    await rename(siteDir, getSiblingPath(siteDir, 'previous', dead));
    await writeSite(getSiblingPath(siteDir, 'building', dead), { 'index.html': 'new' });
    expect(await recoverSite(siteDir)).toBe(true);
    expect(await readHome(siteDir)).toBe('good');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('deletes what killed builds left beside a site that stands', async () => {
    const folder = await makeTempDir();
    const siteDir = join(folder, 'dist');
    const dead = await findDeadPid();
    await writeSite(siteDir, { 'index.html': 'new' });
    await writeSite(getSiblingPath(siteDir, 'previous', dead), { 'index.html': 'old' });
    await mkdir(getSiblingPath(siteDir, 'building', dead));
    expect(await recoverSite(siteDir)).toBe(false);
    expect(await readHome(siteDir)).toBe('new');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('touches neither a running build nor folders that only look alike', async () => {
    const folder = await makeTempDir();
    const siteDir = join(folder, 'dist');
    const running = getSiblingPath(siteDir, 'building', process.ppid);
    const others = ['.dist.building-', '.dist.building-12x', '.distant.building-1', 'dist.previous-1'];
    for (const path of [running, ...others.map((name) => join(folder, name))]) await mkdir(path);
    expect(await recoverSite(siteDir)).toBe(false);
    expect((await readdir(folder)).sort()).toEqual([...others, `.dist.building-${process.ppid}`].sort());
  });

  test('is content where there is nothing yet', async () => {
    expect(await recoverSite(join(await makeTempDir(), 'not/yet/there'))).toBe(false);
  });
});
