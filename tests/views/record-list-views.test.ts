import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/library/model.ts';
import { getCaseListView } from '../../src/views/get-case-list-view.ts';
import { getPointListView } from '../../src/views/get-point-list-view.ts';
import { getCaseLists } from '../../src/views/lists/get-case-lists.ts';
import { getPointLists } from '../../src/views/lists/get-point-lists.ts';
import { getListPath, type RecordList } from '../../src/views/lists/record-list.ts';
import { getFixtureLibrary } from './fixture-library.ts';
import { makeLongBriefing, makeViewsLibrary } from './make-views-library.ts';

const library = await getFixtureLibrary();

function view(path: string, page = 1, from: Library = library) {
  return getPointListView(from, find(getPointLists(from), path), page);
}

function viewCases(path: string) {
  return getCaseListView(library, find(getCaseLists(library), path), 1);
}

function find<Item>(lists: readonly RecordList<Item>[], path: string): RecordList<Item> {
  const list = lists.find((found) => getListPath(found) === path);
  if (list === undefined) throw new Error(`There is no list ${path}.`);
  return list;
}

describe('the page of all learning points', () => {
  test('says how many there are, and of each how many sources say it', () => {
    const { facts, entries } = view('');
    expect(facts).toEqual(['9 learning points']);
    expect(entries.slice(0, 3).map(({ said }) => said)).toEqual(['Said by 2 sources', 'Said by 2 sources', null]);
    expect(entries[1]?.html).toContain('and read it before every visit.');
    expect(entries[1]?.html).toContain('Dale, 2021, page 12');
  });

  test('offers every list, with its number of learning points', () => {
    const groups = view('').browse.map(({ label, toggle, entries }) => [
      label,
      toggle,
      entries.map((entry) => `${entry.label} ${entry.count}`),
    ]);
    expect(groups).toEqual([
      ['Theme', 'Choose from 2 themes', ['Neglect 2', 'Sharing information 7']],
      ['Role', 'Choose a sector or role', ['Everyone 7', 'Health 2', 'Police 1']],
      ['Kind', null, ['Learning points 9', 'Recommendations 1']],
      ['Year', null, ['2021 7', '2016 2', 'No date 2']],
    ]);
  });

  test('leads to the pages of themes and roles, which show all of theirs, and to lists by kind and year', () => {
    const [themes, roles, kinds, years] = view('').browse.map(({ entries }) => entries.map(({ href }) => href));
    expect(themes).toEqual(['/larkshire/themes/neglect/', '/larkshire/themes/sharing/']);
    expect(roles?.[0]).toBe('/larkshire/audiences/everyone/');
    expect(kinds?.[0]).toBe('/larkshire/learning-points/kind/learning-point/');
    expect(years?.[2]).toBe('/larkshire/learning-points/year/no-date/');
    expect(view('').browse[0]?.entries[0]?.narrower.map(({ href, label }) => [href, label])).toEqual([
      ['/larkshire/themes/long-neglect/', 'Neglect over years'],
    ]);
  });
});

describe('a list by one thing', () => {
  test('is called by it, leads to its page and back to all', () => {
    const { kind, title, about, back, frame } = viewCases('theme/neglect');
    expect([kind, title]).toEqual(['Case studies', 'Neglect']);
    expect(about).toEqual({ href: '/larkshire/themes/neglect/', label: 'What recurs on this theme, year by year' });
    expect(back).toEqual({ href: '/larkshire/case-studies/', label: 'All case studies' });
    expect(frame.documentTitle).toBe('Case studies: Neglect – LSCP');
    expect(frame.crumbs.map(({ label }) => label)).toEqual(['Home', 'Case studies']);
  });

  test('marks where the reader is', () => {
    const years = view('year/no-date').browse.find(({ name }) => name === 'year');
    expect(years?.entries.filter(({ isCurrent }) => isCurrent).map(({ label }) => label)).toEqual(['No date']);
    expect(view('year/no-date').title).toBe('No date');
    expect(view('kind/recommendation').title).toBe('Recommendations');
  });

  test('has a way out where a theme asks for one, and only there', () => {
    expect(view('year/2016').frame.exitHref).toBe('https://example.org/weather');
    expect(viewCases('audience/health').frame.exitHref).toBe('https://example.org/weather');
    expect(view('year/no-date').frame.exitHref).toBeNull();
  });
});

describe('a list of more than 50', () => {
  test('says which part a page shows, and the later pages leave the ways to browse to the first', async () => {
    const long = await makeViewsLibrary({ 'briefings/long-learning.mdx': makeLongBriefing(60) });
    const [first, second] = [view('kind/learning-point', 1, long), view('kind/learning-point', 2, long)];
    expect(first.facts).toEqual(['69 learning points', '1 to 50']);
    expect(second.facts).toEqual(['69 learning points', '51 to 69']);
    expect([first.entries.length, second.entries.length]).toEqual([50, 19]);
    expect([first.browse.length, second.browse.length]).toEqual([4, 0]);
    expect(second.frame.documentTitle).toBe('Learning points: Learning points (page 2 of 2) – LSCP');
    expect(second.frame.canonical).toBe('https://example.org/larkshire/learning-points/kind/learning-point/page/2/');
    const shown = [...first.entries, ...second.entries].map(({ id }) => id);
    expect(new Set(shown).size).toBe(69);
  });
});

describe('the page of all case studies', () => {
  const [list] = getCaseLists(library);

  test('has a list of their titles, for each is long', async () => {
    const long = await makeViewsLibrary({ 'briefings/long-learning.mdx': makeLongBriefing(0, 2) });
    const [all] = getCaseLists(long);
    if (all === undefined) throw new Error('There is no list of case studies.');
    const { contents, entries } = getCaseListView(long, all, 1);
    expect(contents).toEqual([
      { href: '#long-learning-case-1', label: 'Child 1' },
      { href: '#long-learning-case-2', label: 'Child 2' },
      { href: '#early-learning-child-a', label: 'Child A' },
    ]);
    expect(entries[0]?.html).toContain('id="long-learning-case-1"');
  });

  test('has no kinds to browse by, because all are of one', () => {
    if (list === undefined) throw new Error('There is no list of case studies.');
    expect(getCaseListView(library, list, 1).browse.map(({ label }) => label)).toEqual(['Theme', 'Role', 'Year']);
  });
});
