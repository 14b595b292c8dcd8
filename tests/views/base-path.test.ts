import { expect, test } from 'vitest';
import { getAboutView } from '../../src/views/get-about-view.ts';
import { getAccessibilityView } from '../../src/views/get-accessibility-view.ts';
import { getAudienceView } from '../../src/views/get-audience-view.ts';
import { getBriefingListView } from '../../src/views/get-briefing-list-view.ts';
import { getBriefingView } from '../../src/views/get-briefing-view.ts';
import { getCaseListView } from '../../src/views/get-case-list-view.ts';
import { getGlossaryView } from '../../src/views/get-glossary-view.ts';
import { getHomeView } from '../../src/views/get-home-view.ts';
import { getNotFoundView } from '../../src/views/get-not-found-view.ts';
import { getPointListView } from '../../src/views/get-point-list-view.ts';
import { getReviewListView } from '../../src/views/get-review-list-view.ts';
import { getReviewView } from '../../src/views/get-review-view.ts';
import { getSafetyView } from '../../src/views/get-safety-view.ts';
import { getSearchView } from '../../src/views/get-search-view.ts';
import { getSiteMapView } from '../../src/views/get-site-map-view.ts';
import { getSourceListView } from '../../src/views/get-source-list-view.ts';
import { getSourceView } from '../../src/views/get-source-view.ts';
import { getThemeListView } from '../../src/views/get-theme-list-view.ts';
import { getThemeView } from '../../src/views/get-theme-view.ts';
import { getCaseLists } from '../../src/views/lists/get-case-lists.ts';
import { getPointLists } from '../../src/views/lists/get-point-lists.ts';
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
  ...getPointLists(library).map((list) => getPointListView(library, list, 1)),
  ...getCaseLists(library).map((list) => getCaseListView(library, list, 1)),
  getBriefingListView(library),
  getReviewListView(library),
  getSourceListView(library),
  getSiteMapView(library),
  getAboutView(library),
  getSafetyView(library),
  getAccessibilityView(library),
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

test('every address is on the site, of this page, one that the board gave, or one that the law asks for', () => {
  const others = new Set(views.flatMap(getAddresses).filter((address) => !/^[/#]/.test(address)));
  expect([...others].sort()).toEqual([
    'https://example.org/report',
    'https://example.org/weather',
    'https://www.equalityadvisoryservice.com/',
    'https://www.equalityhumanrights.com/',
    'https://www.legislation.gov.uk/uksi/2018/952/contents',
    'mailto:team@example.org',
    'tel:01632960010',
    'tel:01632960011',
  ]);
});
