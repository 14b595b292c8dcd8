import { dev } from 'astro';
import { makeAstroOptions } from './build/make-astro-options.ts';
import { readOptions } from './setup/read-options.mjs';
import { getPlaces } from './shared/get-places.ts';
import { readPort } from './shared/read-port.ts';

const port = readPort(readOptions('dev')['port']);
const { contentDir, checkout } = getPlaces();
process.env['CONTENT_DIR'] = contentDir;
const server = await dev({
  ...makeAstroOptions({ contentDir, checkout }),
  root: checkout,
  configFile: false,
  server: { host: '127.0.0.1', port },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.stop());
