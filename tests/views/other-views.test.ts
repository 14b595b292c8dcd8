import { describe, expect, test } from 'vitest';
import { getBriefingListView } from '../../src/views/get-briefing-list-view.ts';
import { getBriefingView } from '../../src/views/get-briefing-view.ts';
import { getGlossaryView } from '../../src/views/get-glossary-view.ts';
import { getHomeView } from '../../src/views/get-home-view.ts';
import { getReviewView } from '../../src/views/get-review-view.ts';
import { getSearchView } from '../../src/views/get-search-view.ts';
import { getSourceListView } from '../../src/views/get-source-list-view.ts';
import { getSourceView } from '../../src/views/get-source-view.ts';
import { getFixtureLibrary, pick } from './fixture-library.ts';
import { makeLongBriefing, makeViewsLibrary } from './make-views-library.ts';

const library = await getFixtureLibrary();

describe('home', () => {
  test('draws a line for each theme through the years in which a source spoke of it', () => {
    const { axis, entries } = getHomeView(library).themes;
    expect(axis?.columns.map(({ year }) => year)).toEqual([2016, 2021, null]);
    expect(entries.map(({ label, line }) => [label, line?.stops.length ?? 0])).toEqual([
      ['Neglect', 2],
      ['Sharing information', 2],
      ['A theme of which nobody spoke', 0],
    ]);
  });

  test('leads to the parts that lie far below, but to no stages where the board names none', () => {
    expect(getHomeView(library).ways.map(({ href }) => href)).toEqual(['#roles', '#stages', '#newest']);
    const without = getHomeView({ ...library, vocabulary: { ...library.vocabulary, pathways: [] } });
    expect(without.ways.map(({ href }) => href)).toEqual(['#roles', '#newest']);
  });

  test('leaves the search box to the page, not to the header', () => {
    expect(getHomeView(library).frame.searchAction).toBeNull();
    expect(getHomeView(library).searchAction).toBe('/larkshire/search/');
  });
});

describe('briefings', () => {
  test('stand the newest first, without the withdrawn', () => {
    expect(getBriefingListView(library).briefings.map(({ label }) => label)).toEqual([
      'Late learning',
      'Early learning',
    ]);
  });

  test('say what they are, as exactly as is known and no more', () => {
    const view = getBriefingView(library, pick(library.briefings, 'early-learning'));
    expect(view.facts).toEqual(['Explainer', 'June 2016', '1 minute to read', '2 learning points']);
    expect(view.contents).toEqual([
      { href: '#what-was-found', label: 'What was found' },
      { href: '#what-to-do', label: 'What to do' },
    ]);
    expect(view.sources).toEqual([{ href: '/larkshire/sources/early/', label: 'An early study' }]);
    expect(view.details[0]).toEqual({
      label: 'For',
      values: [{ href: '/larkshire/audiences/health/', label: 'Health' }],
    });
    expect(view.withdrawn).toBeNull();
  });

  test('keep their page when withdrawn, with a notice', () => {
    const view = getBriefingView(library, pick(library.briefings, 'withdrawn-learning'));
    expect(view.withdrawn).toEqual({ supersededBy: [] });
    expect(view.html).toContain('Advice that no longer holds.');
  });
});

describe('sources', () => {
  test('stand the newest first and the undated last', () => {
    expect(getSourceListView(library).years.map(({ label }) => label)).toEqual(['2021', '2016', 'No date stated']);
  });

  test('list everything that rests on them in the order of pages, with what states no page last', () => {
    const { parts, facts } = getSourceView(library, pick(library.sources, 'early'));
    expect(parts.map(({ title, records }) => [title, records.map(({ page }) => page)])).toEqual([
      ['Learning points that rest on it', ['page 7', null]],
      ['Key figures that rest on it', ['page 9']],
      ['Case studies that rest on it', [null]],
    ]);
    expect(facts.map(({ label, values }) => [label, values[0]?.label])).toEqual([
      ['Authors', 'Ash A, Birch B, Cedar C'],
      ['Year', '2016'],
      ['Type', 'Research'],
      ['Sample', '40 reviews'],
    ]);
  });
});

test('a source on which more than 50 things rest goes on over pages', async () => {
  const long = await makeViewsLibrary({ 'briefings/long-learning.mdx': makeLongBriefing(60, 55) });
  const source = pick(long.sources, 'late');
  const [first, second] = [getSourceView(long, source), getSourceView(long, source, 2)];
  expect(first.parts.map(({ records }) => records.length)).toEqual([50, 50]);
  expect(second.parts.map(({ records }) => records.length)).toEqual([16, 5]);
  expect([first.briefings.length, second.briefings.length]).toEqual([2, 0]);
  expect(second.place).toEqual(['Page 2 of 2']);
  expect(first.frame.exitHref).toBe('https://example.org/weather');
});

test('the list of sources says how much rests on each', () => {
  expect(getSourceListView(library).years.flatMap(({ sources }) => sources.map(({ note }) => note))).toEqual([
    'Dale D · 6 learning points · 1 briefing',
    'Ash A, Birch B, Cedar C · 2 learning points · 1 key figure · 1 case study · 1 briefing',
    'Larkshire · 2 learning points · 1 briefing',
  ]);
});

test('a review lists the case studies that come from it', () => {
  const view = getReviewView(library, pick(library.reviews, 'lark-child-a'));
  expect(view.type).toBe('Serious case review');
  expect(view.lists).toEqual([
    {
      title: 'Case studies from this review',
      links: [{ href: '/larkshire/briefings/early-learning/#child-a', label: 'Child A' }],
    },
  ]);
});

test('the glossary has each term under its letter, with an address that is never that of a letter', () => {
  const { letters } = getGlossaryView(library);
  const last = letters.at(-1);
  expect(last?.letter).toBe('Z');
  expect(last?.terms.at(-1)).toMatchObject({ id: 'zz-plan', term: 'ZZP', meaning: 'Zigzag plan: a made-up plan.' });
  const ids = letters.flatMap(({ id, terms }) => [id, ...terms.map((term) => term.id)]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the search knows where its index and vocabulary lie, and links questions to begin with', () => {
  const { bundle, vocabulary, examples } = getSearchView(library);
  expect([bundle, vocabulary]).toEqual(['/larkshire/pagefind/', '/larkshire/search/']);
  expect(examples[0]?.href).toMatch(/^\/larkshire\/search\/\?q=\w/);
});
