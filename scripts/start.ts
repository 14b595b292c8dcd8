import { fileURLToPath } from 'node:url';
import { readOptions } from './setup/read-options.mjs';
import { runProcess } from './setup/run-process.mjs';
import { getPlaces } from './shared/get-places.ts';
import { readPort } from './shared/read-port.ts';
import { serveUntilStopped } from './shared/serve-until-stopped.ts';

const port = readPort(readOptions('start')['port']);
// A process of its own gives back the memory that a build takes before hours of serving begin.
const buildFile = fileURLToPath(new URL('build.ts', import.meta.url));
const code = await runProcess(process.execPath, [...process.execArgv, buildFile]);
const isStopped = code > 128;
if (isStopped) process.exit(code);

const notice = code === 0 ? '' : 'This is the last good site: it does not have your latest changes.\n';
if (!(await serveUntilStopped(getPlaces().siteDir, port, notice))) {
  console.error('There is no earlier site to show. Type the command again when what stands above is put right.');
  process.exitCode = 1;
}
