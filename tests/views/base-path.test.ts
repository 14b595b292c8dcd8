import { expect, test } from 'vitest';
import { getAudienceView } from '../../src/views/get-audience-view.ts';
import { getBriefingView } from '../../src/views/get-briefing-view.ts';
import { getGlossaryView } from '../../src/views/get-glossary-view.ts';
import { getHomeView } from '../../src/views/get-home-view.ts';
import { getNotFoundView } from '../../src/views/get-not-found-view.ts';
import { getReviewView } from '../../src/views/get-review-view.ts';
import { getSearchView } from '../../src/views/get-search-view.ts';
import { getSourceView } from '../../src/views/get-source-view.ts';
import { getThemeListView } from '../../src/views/get-theme-list-view.ts';
import { getThemeView } from '../../src/views/get-theme-view.ts';
import { getFixtureLibrary } from './fixture-library.ts';

const library = await getFixtureLibrary();
const { vocabulary } = library;

const views = [
  getHomeView(library),
  getThemeListView(library),
  getGlossaryView(library),
  getSearchView(library),
  getNotFoundView(library),
  ...[...vocabulary.themeById.values()].map((theme) => getThemeView(library, theme)),
  ...[...vocabulary.audienceById.values()].map((audience) => getAudienceView(library, audience)),
  ...[...library.briefings.values()].map((briefing) => getBriefingView(library, briefing)),
  ...[...library.sources.values()].map((source) => getSourceView(library, source)),
  ...[...library.reviews.values()].map((review) => getReviewView(library, review)),
];

/** Every address in a view: of its links, and of the HTML that it carries. */
function getAddresses(value: unknown): string[] {
  if (typeof value === 'string')
    return [...value.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address ?? '');
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    (key === 'href' || key.endsWith('Href')) && typeof part === 'string' ? [part] : getAddresses(part),
  );
}

test('every address within the site carries the base path', () => {
  const own = views.flatMap(getAddresses).filter((address) => address.startsWith('/'));
  expect(own.length).toBeGreaterThan(300);
  expect(own.filter((address) => !address.startsWith('/larkshire/'))).toEqual([]);
});

test('every address is on the site, of this page, or one that the board gave', () => {
  const others = new Set(views.flatMap(getAddresses).filter((address) => !/^[/#]/.test(address)));
  expect([...others].sort()).toEqual([
    'https://example.org/report',
    'https://example.org/weather',
    'mailto:team@example.org',
    'tel:01632960010',
    'tel:01632960011',
  ]);
});
