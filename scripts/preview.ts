import { readOptions } from './setup/read-options.mjs';
import { getPlaces } from './shared/get-places.ts';
import { readPort } from './shared/read-port.ts';
import { serveUntilStopped } from './shared/serve-until-stopped.ts';

const port = readPort(readOptions('preview')['port']);
const { siteDir } = getPlaces();
if (!(await serveUntilStopped(siteDir, port))) {
  console.error(`There is no site in ${siteDir} yet. Build it with: npm run build`);
  process.exitCode = 1;
}
