import { describe, expect, test } from 'vitest';
import { commands } from '../../scripts/setup/commands.mjs';
import { runScript } from '../support/run-script.ts';

const names = Object.keys(commands);

describe('every command', () => {
  test.each(names)('npm run %s -- --help says what it does and which options it has', async (name) => {
    const { code, stdout, stderr } = await runScript('run.mjs', [name, '--help']).end;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^npm run ${name} -- \\[options\\]\n\n[A-Z].+`));
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
