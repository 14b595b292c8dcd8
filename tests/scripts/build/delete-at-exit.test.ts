import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeTempDir } from '../../support/make-temp-dir.ts';

const moduleUrl = new URL('../../../scripts/build/delete-at-exit.ts', import.meta.url).href;

function runProgram(program: string) {
  const text = `import { deleteAtExit } from '${moduleUrl}';\n${program}`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', text];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

test('a folder is deleted when the process ends, even while others still write into it', async () => {
  const parent = await makeTempDir();
  const folder = join(parent, 'building');
  await mkdir(join(folder, 'pages'), { recursive: true });
  const { status, stdout, stderr } = runProgram(`
    import { existsSync } from 'node:fs';
    import { writeFile } from 'node:fs/promises';
    deleteAtExit(${JSON.stringify(folder)});
    for (let page = 0; page < 500; page += 1) writeFile(${JSON.stringify(folder)} + '/pages/' + page, 'x'.repeat(10_000));
    console.log(existsSync(${JSON.stringify(folder)}));
    setTimeout(() => process.exit(3), 20);
  `);
  expect({ status, stdout, stderr }).toEqual({ status: 3, stdout: 'true\n', stderr: '' });
  expect(await readdir(parent)).toEqual([]);
});

test('a folder that has been moved away by then stays', async () => {
  const parent = await makeTempDir();
  const [folder, site] = [join(parent, 'building'), join(parent, 'site')];
  await mkdir(folder);
  const { status } = runProgram(`
    import { renameSync } from 'node:fs';
    deleteAtExit(${JSON.stringify(folder)});
    renameSync(${JSON.stringify(folder)}, ${JSON.stringify(site)});
  `);
  expect(status).toBe(0);
  expect(existsSync(site)).toBe(true);
});
