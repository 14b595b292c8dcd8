import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';

/** Loaded before a build: its process ends, as by `kill -9`, when the old site is moved aside and the new one not yet in its place. */
const siteDir = resolve(process.env['OUT_DIR'] ?? '');
const { rename } = fs;
fs.rename = async (from, to) => {
  if (to === siteDir) process.kill(process.pid, 'SIGKILL');
  return rename(from, to);
};
syncBuiltinESMExports();
