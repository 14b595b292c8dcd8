import { dev } from 'astro';
import { makeAstroOptions } from './build/make-astro-options.ts';
import { showFindings } from './dev/show-findings.ts';
import { readOptions } from './setup/read-options.mjs';
import { getPlaces } from './shared/get-places.ts';
import { readPort } from './shared/read-port.ts';

const port = readPort(readOptions('dev')['port']);
const { contentDir, checkout } = getPlaces();
process.env['CONTENT_DIR'] = contentDir;
const options = makeAstroOptions({ contentDir, checkout });
const server = await dev({
  ...options,
  vite: { ...options.vite, plugins: [showFindings(contentDir)] },
  root: checkout,
  configFile: false,
  server: { host: '127.0.0.1', port },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.stop());
