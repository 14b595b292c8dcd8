import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeTempDir } from '../support/make-temp-dir.ts';
import { type Run, runScript } from '../support/run-script.ts';
import { writeSite } from '../support/write-site.ts';

const patience = 120_000;

async function getAddress(run: Run): Promise<string> {
  await run.waitFor(/http:\/\/127\.0\.0\.1:\d+\S*\n/);
  return /http:\/\/127\.0\.0\.1:\d+\S*/.exec(run.output())?.[0] ?? '';
}

describe('npm start', { timeout: patience }, () => {
  test('builds, shows the address with the base path, and ends quietly when it is asked to stop', async () => {
    const siteDir = join(await makeTempDir(), 'dist');
    const run = runScript('start.ts', [], { CONTENT_DIR: 'tests/fixtures/board-b', OUT_DIR: siteDir });
    const address = await getAddress(run);
    expect(address).toMatch(/\/learning\/$/);
    const page = await fetch(address);
    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('Brackenfold Safeguarding Partnership');
    run.child.kill('SIGTERM');
    expect((await run.end).code).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });

  test('shows the last good site when the content has errors, and says so', async () => {
    const folder = await makeTempDir();
    const [contentDir, siteDir] = [join(folder, 'content'), join(folder, 'dist')];
    await cp('tests/fixtures/board-a', contentDir, { recursive: true });
    await writeFile(join(contentDir, 'briefings/broken.mdx'), 'No front matter.\n');
    await writeSite(siteDir, { 'index.html': 'the last good site' });
    const run = runScript('start.ts', [], { CONTENT_DIR: contentDir, OUT_DIR: siteDir });
    expect(await (await fetch(await getAddress(run))).text()).toBe('the last good site');
    expect(run.output()).toContain('briefings/broken.mdx');
    expect(run.output()).toContain('This is the last good site: it does not have your latest changes.');
  });

  test('ends with 1 when the content has errors and there is no earlier site', async () => {
    const folder = await makeTempDir();
    const { code, stderr } = await runScript('start.ts', [], {
      CONTENT_DIR: join(folder, 'nothing-here'),
      OUT_DIR: join(folder, 'dist'),
    }).end;
    expect(code).toBe(1);
    expect(stderr).toContain(
      'There is no earlier site to show. Type the command again when what stands above is put right.',
    );
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('npm run preview', () => {
  test('serves what was built last, and takes the next port when the first is taken', async () => {
    const siteDir = join(await makeTempDir(), 'dist');
    await writeSite(siteDir, { 'index.html': 'as built' }, '/base');
    const first = await getAddress(runScript('preview.ts', ['--port', '14321'], { OUT_DIR: siteDir }));
    const second = await getAddress(runScript('preview.ts', ['--port', '14321'], { OUT_DIR: siteDir }));
    expect(Number(new URL(second).port)).toBeGreaterThan(Number(new URL(first).port));
    expect(await (await fetch(second)).text()).toBe('as built');
  });

  test('says how to build a site when there is none', async () => {
    const siteDir = join(await makeTempDir(), 'dist');
    const { code, stderr } = await runScript('preview.ts', [], { OUT_DIR: siteDir }).end;
    expect(code).toBe(1);
    expect(stderr).toBe(`There is no site in ${siteDir} yet. Build it with: npm run build\n`);
  });

  test.each(['0', 'eighty', '70000', '80.5'])('refuses %s as a port', async (port) => {
    const { code, stderr } = await runScript('preview.ts', ['--port', port]).end;
    expect(code).toBe(2);
    expect(stderr).toBe(`"${port}" is not a port. Give a whole number from 1 to 65535, for example --port 8080.\n`);
  });
});
