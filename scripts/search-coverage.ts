import { getLibrary } from '../src/library/get-library.ts';
import { findGaps } from '../src/search/node/find-gaps.ts';
import { readOptions } from './setup/read-options.mjs';
import { getPlaces } from './shared/get-places.ts';

readOptions('search:coverage');
const { deadEnds, silentRings } = findGaps(await getLibrary(getPlaces().contentDir));
console.log(`Words and phrases that people might type and that lead nowhere: ${deadEnds.length}`);
for (const phrase of deadEnds) console.log(`  ${phrase}`);
console.log(`\nEntries of synonyms.yaml of which nothing stands in the content: ${silentRings.length}`);
for (const ring of silentRings) console.log(`  ${ring}`);
console.log(
  '\nNone of this is wrong: the product’s vocabulary serves other boards too. A gap worth closing is one that your readers meet.',
);
