import { expect, test } from 'vitest';
import { getLibrary } from '../../src/library/get-library.ts';
import type { Briefing, Library } from '../../src/library/model.ts';
import { getPublishedAssets } from '../../src/views/get-published-assets.ts';

const library = await getLibrary('tests/fixtures/library-linked');

const getPaths = (from: Library) => getPublishedAssets(from).map(({ path }) => path);

/** The fixture, in which one briefing shows the picture that lies beside it. */
function withPictureIn(status: Briefing['status']): Library {
  const briefings = [...library.briefings].map(([slug, briefing], index): [typeof slug, Briefing] => {
    if (index > 0) return [slug, briefing];
    const image = { url: './pictures/timeline.png', alt: 'A timeline', place: { line: 9, column: 1 } };
    return [slug, { ...briefing, status, parsed: { ...briefing.parsed, images: [image] } }];
  });
  return { ...library, briefings: new Map(briefings) };
}

test('a picture that a published briefing shows is served, and the logo', () => {
  expect(getPaths(withPictureIn('published')).sort()).toEqual(['briefings/pictures/timeline.png', 'logo.png']);
});

test('a picture that no briefing shows, or only a withdrawn one, stays in the folder', () => {
  expect(getPaths(library)).toEqual(['logo.png']);
  expect(getPaths(withPictureIn('withdrawn'))).toEqual(['logo.png']);
});
