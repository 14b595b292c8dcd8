import { expect, test } from 'vitest';
import { forgetPlaces } from '../../src/library/forget-places.ts';
import { loadContent } from '../../src/library/load-content.ts';
import { makeLibrary } from '../../src/library/make-library.ts';
import { eachNode } from '../../src/mdx/plugins/each-node.ts';
import { getBriefingView } from '../../src/views/get-briefing-view.ts';

async function makeOwnLibrary() {
  return makeLibrary(await loadContent('tests/fixtures/views'), { today: '2026-11-20' });
}

function countPlaces({ parsed }: Awaited<ReturnType<typeof makeOwnLibrary>>): number {
  let places = 0;
  for (const { tree } of parsed)
    eachNode(tree, ({ position }) => {
      if (position !== undefined) places += 1;
      return true;
    });
  return places;
}

test('the places of all nodes go, and every briefing is drawn as before', async () => {
  const library = await makeOwnLibrary();
  const draw = () => [...library.briefings.values()].map((briefing) => getBriefingView(library, briefing).html);
  const before = [countPlaces(library), draw()] as const;
  forgetPlaces(library);
  expect(before[0]).toBeGreaterThan(50);
  expect(countPlaces(library)).toBe(0);
  expect(draw()).toEqual(before[1]);
});
