import { readOptions } from './setup/read-options.mjs';
import { chooseParts } from './test/choose-parts.ts';
import { getTestPlaces } from './test/get-test-places.ts';
import { parts } from './test/parts.ts';
import { runParts } from './test/run-parts.ts';

const { only, full } = readOptions('test');
if (full === true) process.env['FULL'] = '1';
const chosen = await chooseParts(parts, { only, siteDir: getTestPlaces().siteDir });
if (chosen.length === 0) {
  console.error(`There is no part "${only}". The parts are ${parts.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const { passed, failed } = await runParts(chosen, { mustRunAll: process.env['CI'] === 'true', print: console.log });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
