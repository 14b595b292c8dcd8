// @ts-check
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from './commands.mjs';
import { installLibraries } from './install-libraries.mjs';
import { hideBrokenNode, mayFindNode, nodeAdvice, pickNode } from './pick-node.mjs';
import { readOptions } from './read-options.mjs';
import { runProcess } from './run-process.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs one command of the project: its options are read first, so that `--help` and a mistake are answered at once; then
 * the libraries are installed if need be; then `scripts/<name>.ts` runs on a Node that can.
 * @param {readonly string[]} words the command's name and what was typed after it
 */
export async function runCommand([name = '', ...args]) {
  if (!isCommand(name)) return refuseCommand(name);
  readOptions(name, args);
  if (!mayFindNode()) return fail(nodeAdvice);
  const libraries = await installLibraries(root);
  if (libraries === 'failed') return fail(null);
  if (libraries === 'installed') hideBrokenNode(root);
  const node = pickNode(root);
  if (node === null) return fail(nodeAdvice);
  stopWithShell();
  process.exitCode = await runProcess(
    node,
    ['--disable-warning=ExperimentalWarning', join(root, 'scripts', `${name.replace(':', '-')}.ts`), ...args],
    { env: makeEnvironment(node, name) },
  );
}

/**
 * npm passes a request to stop on to the shell in which it runs us, and that shell dies of it without telling us: a server
 * would be left running that nobody sees. So we ask ourselves to stop when the shell is gone.
 */
function stopWithShell() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  timer.unref();
}

/** @param {string} name @returns {name is import('./commands.mjs').CommandName} */
function isCommand(name) {
  return Object.hasOwn(commands, name);
}

/** @param {string} name */
function refuseCommand(name) {
  const list = Object.entries(commands).map(([known, { summary }]) => `  npm run ${known.padEnd(15)} ${summary}`);
  console.error([name === '' ? 'Commands:' : `There is no command "${name}". These are:`, ...list].join('\n'));
  process.exitCode = 2;
}

/** @param {string | null} reason */
function fail(reason) {
  if (reason !== null) console.error(reason);
  process.exitCode = 1;
}

/**
 * Where Node keeps our programs compiled: a third of the time that `check` takes on a small site. A build gains nothing by it
 * and would leave the programs of its pages there each time.
 */
export const compileCache = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/throughline/compiled') };

/**
 * Programs that a command starts by the name `node` get the same Node.
 * @param {string} node
 * @param {string} name the command
 */
function makeEnvironment(node, name) {
  // Windows writes it `Path`; two spellings in one environment would leave the choice to chance.
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...process.env,
    [key]: `${dirname(node)}${delimiter}${process.env[key] ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...(name === 'check' ? compileCache : {}),
  };
}
