import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commands } from '../../scripts/setup/commands.mjs';
import { makeTempDir } from '../support/make-temp-dir.ts';
import { runScript } from '../support/run-script.ts';
import { writeSite } from '../support/write-site.ts';

const names = Object.keys(commands);

describe('every command', () => {
  test.each(names)('npm run %s -- --help says what it does and which options it has', async (name) => {
    const { code, stdout, stderr } = await runScript('run.mjs', [name, '--help']).end;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^npm run ${name} -- ("<\\w+>" )?\\[options\\]\n\n[A-Z].+`));
    expect(stdout).toContain('--help');
  });

  test.each(names)('npm run %s refuses an option that it does not have', async (name) => {
    const { code, stdout, stderr } = await runScript('run.mjs', [name, '--colour']).end;
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      `There is no option --colour. Type "npm run ${name} -- --help" to see what this command knows.\n`,
    );
  });
});

test.each([
  [['preview', '--port'], 'The option --port needs a value: --port <number>.'],
  [['check', '--json=yes'], 'The option --json takes no value.'],
  [['build', 'content'], '"content" is not an option of this command.'],
])('%s is answered with a sentence', async (args, sentence) => {
  const { code, stderr } = await runScript('run.mjs', args).end;
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
});

test('an unknown command is answered with the list of commands', async () => {
  const { code, stderr } = await runScript('run.mjs', ['publish']).end;
  expect(code).toBe(2);
  expect(stderr).toContain('There is no command "publish". These are:\n');
  for (const name of names) expect(stderr).toMatch(new RegExp(`npm run ${name} +[a-z]`));
});

test('the exit code of a command is passed on', async () => {
  const { code } = await runScript('run.mjs', ['check'], { CONTENT_DIR: 'tests/fixtures/no-such-folder' }).end;
  expect(code).toBe(1);
});

test('check --json prints one list and nothing else', async () => {
  const { code, stdout } = await runScript('run.mjs', ['check', '--json'], { CONTENT_DIR: 'tests/fixtures/board-a' })
    .end;
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'a server ends when the shell that npm started it in is stopped',
  async () => {
    const siteDir = join(await makeTempDir(), 'dist');
    await writeSite(siteDir, { 'index.html': 'home' });
    // As npm does it; `; true` keeps the shell from becoming the program.
    const shell = spawn('sh', ['-c', `"${process.execPath}" scripts/run.mjs preview; true`], {
      env: { ...process.env, OUT_DIR: siteDir, npm_lifecycle_event: 'preview' },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    const { pid } = shell;
    if (pid === undefined) throw new Error('The shell did not start.');
    onTestFinished(() => endGroup(pid));
    const [printed] = await once(shell.stdout, 'data');
    const address = /http:\S+/.exec(String(printed))?.[0] ?? '';
    expect((await fetch(address)).status).toBe(200);
    shell.kill('SIGTERM');
    await once(shell, 'close');
    await expect(fetch(address)).rejects.toThrow();
  },
);

/** Ends whatever is left of a process and those that it started. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
