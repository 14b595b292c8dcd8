import { expect, test } from 'vitest';
import { getReference } from '../../src/views/get-reference.ts';
import { getFixtureLibrary, pick } from './fixture-library.ts';

const { sources } = await getFixtureLibrary();
const early = pick(sources, 'early');

test('a reference begins with its authors and year, and ends with its publisher', () => {
  expect(getReference({ ...early, publisher: 'Larkshire' })).toMatchObject({
    lead: 'Ash A, Birch B, Cedar C (2016)',
    title: 'An early study',
    publisher: 'Larkshire',
  });
});

test('the publisher stands for authors who are not named, and is not said twice', () => {
  expect(getReference(pick(sources, 'undated'))).toMatchObject({ lead: 'Larkshire', publisher: null });
});

test('of what is not known nothing is said', () => {
  expect(getReference({ ...early, authors: [], publisher: null, year: null })).toMatchObject({
    lead: null,
    publisher: null,
  });
});
