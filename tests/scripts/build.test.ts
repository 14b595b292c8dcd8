import { appendFile, cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSiteMarker } from '../../src/publish/site-marker.ts';
import { makeTempDir } from '../support/make-temp-dir.ts';
import { readFiles } from '../support/read-files.ts';
import { runScript } from '../support/run-script.ts';

/** A build takes seconds; on a machine that is busy with others, many. */
const patience = 180_000;

const build = (contentDir: string, siteDir: string, args: readonly string[] = []) =>
  runScript('build.ts', args, { CONTENT_DIR: contentDir, OUT_DIR: siteDir });

const boardA = 'tests/fixtures/board-a';
const boardB = 'tests/fixtures/board-b';

/** Words that stand in one board's content and must never stand in the other's site. */
const wordsOfA = /ashmere|ASCB|960100|first-visits|safer sleep/i;
const wordsOfB = /brackenfold|BSP|960200|handovers|change of school/i;

describe('two boards', { timeout: patience }, () => {
  test('build at once from one checkout, and neither finds a word of the other in its site', async () => {
    const folder = await makeTempDir();
    const [siteA, siteB] = [join(folder, 'a'), join(folder, 'b')];
    const ends = await Promise.all([build(boardA, siteA).end, build(boardB, siteB).end]);
    expect(ends.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
      { code: 0, stderr: '' },
      { code: 0, stderr: '' },
    ]);

    const [filesA, filesB] = [await readFiles(siteA), await readFiles(siteB)];
    expect(filesA.get('index.html')).toContain('Ashmere Safeguarding Children Board');
    expect(filesB.get('index.html')).toContain('Brackenfold Safeguarding Partnership');
    expect(filesA.get('briefings/first-visits-after-birth/index.html')).toContain('Ask to see where the baby sleeps');
    expect(filesB.get('briefings/handovers-between-schools/index.html')).toContain('Speak to the school');
    expect([...filesA].filter(([path, text]) => wordsOfB.test(path + text)).map(([path]) => path)).toEqual([]);
    expect([...filesB].filter(([path, text]) => wordsOfA.test(path + text)).map(([path]) => path)).toEqual([]);
    expect((await readSiteMarker(siteA))?.basePath).toBe('');
    expect((await readSiteMarker(siteB))?.basePath).toBe('/learning');
    expect((await readdir(folder)).sort()).toEqual(['a', 'b']);
  });

  test('built one after the other from the same content, a site is the same to the byte', async () => {
    const folder = await makeTempDir();
    await build(boardA, join(folder, 'first'), ['--no-index']).end;
    await build(boardA, join(folder, 'second'), ['--no-index']).end;
    const second = await readFiles(join(folder, 'second'));
    expect(second.size).toBeGreaterThan(5);
    expect(await readFiles(join(folder, 'first'))).toEqual(second);
  });
});

describe('the last good site stays as it is', { timeout: patience }, () => {
  test('when a build is killed while it draws, and the next build leaves nothing behind', async () => {
    const folder = await makeTempDir();
    const siteDir = join(folder, 'dist');
    await build(boardA, siteDir, ['--no-index']).end;
    const good = await readFiles(siteDir);

    const killed = build(boardB, siteDir);
    await killed.waitFor('Building the pages');
    killed.child.kill('SIGKILL');
    await killed.end;
    expect(await readFiles(siteDir)).toEqual(good);
    expect((await readdir(folder)).length).toBe(2);

    expect((await build(boardB, siteDir, ['--no-index']).end).code).toBe(0);
    expect((await readFiles(siteDir)).get('index.html')).toContain('Brackenfold');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('when a build is killed between the two renames: the next command brings it back', async () => {
    const folder = await makeTempDir();
    const siteDir = join(folder, 'dist');
    await build(boardA, siteDir, ['--no-index']).end;
    const good = await readFiles(siteDir);

    const killed = runScript('build.ts', ['--no-index'], {
      CONTENT_DIR: boardB,
      OUT_DIR: siteDir,
      NODE_OPTIONS: `--import ${new URL('../support/die-at-second-rename.ts', import.meta.url).href}`,
    });
    expect((await killed.end).stdout).toMatch(/Putting the new site in its place …\n$/);
    expect(killed.child.signalCode).toBe('SIGKILL');
    expect((await readdir(folder)).map((name) => name.replace(/\d+$/, ''))).toEqual([
      '.dist.building-',
      '.dist.previous-',
    ]);

    const preview = runScript('preview.ts', [], { OUT_DIR: siteDir });
    await preview.waitFor('The site is at');
    expect(await readFiles(siteDir)).toEqual(good);
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('when the content has errors, which are listed', async () => {
    const folder = await makeTempDir();
    const siteDir = join(folder, 'dist');
    await build(boardA, siteDir, ['--no-index']).end;
    const good = await readFiles(siteDir);

    const contentDir = join(folder, 'content');
    await cp(boardA, contentDir, { recursive: true });
    const briefing = join(contentDir, 'briefings/first-visits-after-birth.mdx');
    await writeFile(briefing, (await readFile(briefing, 'utf8')).replace('safer-sleep', 'safe-sleep'));
    const { code, stderr } = await build(contentDir, siteDir).end;
    expect(code).toBe(1);
    expect(stderr).toContain('briefings/first-visits-after-birth.mdx');
    expect(stderr).toContain('safe-sleep');
    expect(stderr).toContain('The site was not built, and the site that stood before stays as it is.');
    expect(await readFiles(siteDir)).toEqual(good);
    expect((await readdir(folder)).sort()).toEqual(['content', 'dist']);
  });
});

test('a picture that becomes a link after the check stops the build, and nothing of it is published', {
  timeout: patience,
}, async () => {
  const folder = await makeTempDir();
  const contentDir = join(folder, 'content');
  await cp(boardA, contentDir, { recursive: true });
  await cp('tests/fixtures/library-linked/logo.png', join(contentDir, 'logo.png'));
  await appendFile(join(contentDir, 'site.yaml'), '\nlogo: logo.png\n');
  await cp('tests/fixtures/library-linked/logo.png', join(folder, 'private.png'));

  const run = build(contentDir, join(folder, 'dist'), ['--no-index']);
  await run.waitFor('Building the pages');
  await rm(join(contentDir, 'logo.png'));
  await symlink(join(folder, 'private.png'), join(contentDir, 'logo.png'));
  const { code, stderr } = await run.end;
  expect(code).toBe(1);
  expect(stderr).toContain('error  changed-while-building');
  expect(stderr).toContain('“logo.png” was changed, moved or replaced after it had been checked.');
  expect(stderr).toMatch(/The site was not built, and the site that stood before stays as it is\.\n$/);
  expect((await readdir(folder)).sort()).toEqual(['content', 'private.png']);
});

test('a folder with files of somebody else is refused in a sentence', async () => {
  const siteDir = join(await makeTempDir(), 'photos');
  await mkdir(siteDir);
  await writeFile(join(siteDir, 'holiday.jpg'), 'picture');
  const { code, stderr } = await build(boardA, siteDir).end;
  expect(code).toBe(1);
  expect(stderr).toBe(
    `The folder ${siteDir} holds files that Throughline did not write (it has no .throughline-site.json), and a build ` +
      'would delete them. Set OUT_DIR to an empty or new folder, or move those files away.\n',
  );
  expect(await readdir(siteDir)).toEqual(['holiday.jpg']);
});
