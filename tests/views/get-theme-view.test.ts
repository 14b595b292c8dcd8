import { describe, expect, test } from 'vitest';
import { getThemeView } from '../../src/views/get-theme-view.ts';
import { getFixtureLibrary, pick } from './fixture-library.ts';

const library = await getFixtureLibrary();

describe('the page of a theme', () => {
  const view = (id: string) => getThemeView(library, pick(library.vocabulary.themeById, id));

  test('shows what several sources say once, beside the line of their years', () => {
    const { recurring, axis } = view('neglect');
    expect(recurring.map(({ id, said }) => [id, said])).toEqual([
      ['early-learning/keep-a-chronology', 'Said by 2 sources'],
    ]);
    expect(axis?.columns.map(({ year }) => year)).toEqual([2016, 2021]);
    expect(recurring[0]?.line).toMatchObject({ span: { from: '25%', to: '75%' }, loose: null });
  });

  test('shows everything under its source, year by year and the undated last; what recurs by a link to where it stands', () => {
    expect(
      view('neglect').bySource.map(({ year, title, points, alsoSays }) => [year, title, points.length, alsoSays]),
    ).toEqual([
      [
        '2016',
        'An early study',
        1,
        [{ href: '#early-learning-keep-a-chronology', label: 'Keep a chronology and read it before every visit.' }],
      ],
      [
        '2021',
        'A late study',
        0,
        [{ href: '#early-learning-keep-a-chronology', label: 'Keep a chronology and read it before every visit.' }],
      ],
    ]);
    expect(view('neglect').recurring[0]?.html).toContain('id="early-learning-keep-a-chronology"');
    expect(view('sharing').bySource.map(({ year, title }) => [year, title])).toEqual([
      ['2021', 'A late study'],
      ['2021', 'Said by Larkshire Safeguarding Children Partnership'],
      ['No date', 'A study without a date'],
    ]);
  });

  test('counts statements, not repetitions', () => {
    expect(view('neglect').note).toBe('2 learning points, 1 recurring');
  });

  test('names the statement’s other sources in words, for those who do not see the line', () => {
    const { html = '', history = [] } = view('neglect').recurring[0] ?? {};
    expect(history.map(({ source, page }) => `${source.label}, ${page}`)).toEqual([
      'Ash and others, 2016, page 7',
      'Dale, 2021, page 12',
    ]);
    expect(html).not.toContain('Also said in');
  });

  test('links its narrower themes, and a narrower one its parent', () => {
    expect(view('neglect').narrower).toEqual([
      { href: '/larkshire/themes/long-neglect/', label: 'Neglect over years', note: '1 learning point' },
    ]);
    expect(view('long-neglect').kind).toBe('Part of Neglect');
    expect(view('long-neglect').frame.crumbs.map(({ label }) => label)).toEqual(['Home', 'Themes', 'Neglect']);
  });

  test('offers a way out where the theme asks for one, and only there', () => {
    expect(view('long-neglect').frame.exitHref).toBe('https://example.org/weather');
    expect(view('sharing').frame.exitHref).toBeNull();
  });

  test('has case studies and figures of the theme', () => {
    expect(view('neglect').cases).toEqual([{ href: '/larkshire/briefings/early-learning/#child-a', label: 'Child A' }]);
    expect(view('neglect').figures.map(({ id }) => id)).toEqual(['early-learning/thirty']);
  });

  test('says so when nobody spoke of it', () => {
    expect(view('unused')).toMatchObject({ isEmpty: true, axis: null, recurring: [], bySource: [] });
  });
});
