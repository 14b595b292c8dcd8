import { join } from 'node:path';
import { getPlaces } from '../shared/get-places.ts';

/** Where the tests keep what they make: in the checkout's own cache, away from the site in `dist`. */
export function getTestPlaces() {
  const cache = join(getPlaces().checkout, 'node_modules/.cache/throughline');
  return {
    cache,
    siteDir: join(cache, 'test-site'),
    browserReport: join(cache, 'playwright-report.json'),
  };
}
