import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runProcess } from '../../setup/run-process.mjs';
import type { Peer } from './peer.ts';

/**
 * Makes a project of a peer in `folder`: its own files anew, its packages only where they are not there yet.
 * @throws Error when npm cannot install them
 */
export async function installPeer({ name, packages, files }: Peer, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: packages });
  await writeFile(join(folder, 'package.json'), manifest);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const stamp = join(folder, 'node_modules/.installed');
  if (existsSync(stamp)) return;
  await rm(join(folder, 'node_modules'), { recursive: true, force: true });
  console.error(`Installing ${name} into ${folder} …`);
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const isWindows = process.platform === 'win32';
  const code = await runProcess('npm', args, { cwd: folder, shell: isWindows, stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new Error(`${name} could not be installed: npm's reason stands above.`);
  await writeFile(stamp, '');
}
