import { buildSite } from './build/build-site.ts';
import { readOptions } from './setup/read-options.mjs';
import { explainFailure } from './shared/explain-failure.ts';
import { getPlaces } from './shared/get-places.ts';

const options = readOptions('build');
try {
  const isBuilt = await buildSite(getPlaces(), { withIndex: options['no-index'] !== true });
  process.exitCode = isBuilt ? 0 : 1;
} catch (error) {
  console.error(explainFailure(error));
  // At once: pages that are still being drawn would fail in their turn and bury the reason.
  process.exit(1);
}
