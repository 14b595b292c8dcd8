// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runProcess } from './run-process.mjs';

/** How long npm may be silent before we say that it still works, in milliseconds. */
const patience = 15_000;

/**
 * Makes node_modules hold what package-lock.json names; does nothing where it does already.
 * @param {string} root the checkout
 * @returns {Promise<'present' | 'installed' | 'failed'>}
 */
export async function installLibraries(root) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const digest = createHash('sha256').update(lock).digest('hex');
  const stamp = join(root, 'node_modules/.throughline-lock');
  if (readText(stamp) === digest) return 'present';
  const isPresent = isInstalled(lock, readText(join(root, 'node_modules/.package-lock.json')));
  if (!isPresent && (await runInstall(root)) !== 0) return 'failed';
  // npm makes no folder where the lockfile names no library for this system.
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
  return isPresent ? 'present' : 'installed';
}

/**
 * npm notes in node_modules what it has installed. Where that is what the lockfile asks for (somebody typed `npm ci`),
 * installing it again would only cost a minute.
 * @param {string} lock
 * @param {string | null} installed
 */
function isInstalled(lock, installed) {
  if (installed === null) return false;
  const wanted = readPackages(lock);
  const present = readPackages(installed);
  const isSame = [...present].every(([path, { integrity }]) => wanted.get(path)?.integrity === integrity);
  return isSame && [...wanted].every(([path, { optional }]) => path === '' || optional === true || present.has(path));
}

/**
 * @param {string} lock
 * @returns {Map<string, { integrity?: string, optional?: boolean }>}
 */
function readPackages(lock) {
  return new Map(Object.entries(JSON.parse(lock).packages));
}

/** @param {string} root */
async function runInstall(root) {
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  console.error('Installing the libraries (once; about a minute and 800 MB) …');
  const sign = setInterval(() => console.error(`… still installing, ${seconds()} s`), patience);
  const { file, prefix, shell } = findNpm();
  const args = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  // npm's own words go to standard error: standard output belongs to the command, which may print JSON.
  const code = await runProcess(file, [...prefix, ...args], { cwd: root, shell, stdio: ['ignore', 2, 2] });
  clearInterval(sign);
  console.error(
    code === 0
      ? `Libraries installed in ${seconds()} s.`
      : 'The libraries could not be installed: the reason stands above. Check that this machine reaches registry.npmjs.org, and type the command again.',
  );
  return code;
}

/** The npm that runs us, so that a machine with several uses the one it was asked with. */
function findNpm() {
  const own = process.env['npm_execpath'];
  if (own !== undefined && basename(own).startsWith('npm'))
    return { file: process.execPath, prefix: [own], shell: false };
  return { file: 'npm', prefix: [], shell: process.platform === 'win32' };
}

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
