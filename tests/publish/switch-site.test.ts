import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
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

  test('refuses a site that somebody has added to, as one who publishes from a checkout does', async () => {
    const siteDir = join(await makeTempDir(), 'dist');
    await writeSite(siteDir, { 'index.html': 'old', 'themes/index.html': 'old' });
    await mkdir(join(siteDir, '.git'));
    await writeFile(join(siteDir, 'CNAME'), 'learning.example.org');
    await writeFile(join(siteDir, '.DS_Store'), 'left by the file manager');
    await expect(openBuildFolder(siteDir)).rejects.toThrow(
      `In the folder ${siteDir} stands something that Throughline did not write (.git, CNAME), and a build would delete it. ` +
        'Set OUT_DIR to an empty or new folder, and copy the new site from there.',
    );
    for (const name of ['1', '2', '3', '4', '5']) await writeFile(join(siteDir, `note-${name}`), 'mine');
    await expect(openBuildFolder(siteDir)).rejects.toThrow('(.git, CNAME, note-1, note-2, note-3 and 2 more)');
    expect(await readHome(siteDir)).toBe('old');
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

  test('leaves alone what bears the name of a left-over and is none', async () => {
    const folder = await makeTempDir();
    const siteDir = join(folder, 'dist');
    const dead = await findDeadPid();
    const [previous, building] = [getSiblingPath(siteDir, 'previous', dead), getSiblingPath(siteDir, 'building', dead)];
    await mkdir(previous);
    await writeFile(join(previous, 'index.html'), 'not a site of ours');
    await mkdir(building);
    await writeFile(join(building, 'notes.txt'), 'mine');
    await writeSite(join(folder, 'elsewhere'), { 'index.html': 'elsewhere' });
    await symlink(join(folder, 'elsewhere'), getSiblingPath(siteDir, 'previous', 0));
    expect(await recoverSite(siteDir)).toBe(false);
    expect((await readdir(folder)).sort()).toEqual(
      [basename(previous), basename(building), '.dist.previous-0', 'elsewhere'].sort(),
    );
    expect(await readdir(building)).toEqual(['notes.txt']);
  });

  test('a folder of somebody else under the name that a build needs is not deleted', async () => {
    const siteDir = join(await makeTempDir(), 'dist');
    for (const role of ['building', 'previous'] as const) {
      const path = getSiblingPath(siteDir, role, process.pid);
      await mkdir(path);
      await writeFile(join(path, 'notes.txt'), 'mine');
      expect(await recoverSite(siteDir)).toBe(false);
      await expect(openBuildFolder(siteDir)).rejects.toThrow(
        `${path} is in the way of the build. Move it away, and type the command again.`,
      );
      expect(await readdir(path)).toEqual(['notes.txt']);
      await rm(path, { recursive: true });
    }
  });

  test.each(['0', '99999999999999999999'])('lets no left-over with the number %s block a build', async (pid) => {
    const folder = await makeTempDir();
    const siteDir = join(folder, 'dist');
    await mkdir(join(folder, `.dist.building-${pid}`));
    await openBuildFolder(siteDir);
    await recoverSite(siteDir);
    expect(await readdir(folder)).toEqual([]);
  });

  test('is content where there is nothing yet', async () => {
    expect(await recoverSite(join(await makeTempDir(), 'not/yet/there'))).toBe(false);
  });
});
