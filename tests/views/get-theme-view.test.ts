import { describe, expect, test } from 'vitest';
import { getThemeView } from '../../src/views/get-theme-view.ts';
import { getAllStatements } from '../../src/views/insights/get-all-statements.ts';
import { getThemeMatrix } from '../../src/views/insights/get-theme-matrix.ts';
import { getYearAxis } from '../../src/views/insights/matrix-columns.ts';
import { getFixtureLibrary, pick } from './fixture-library.ts';
import { withManySources } from './with-many-sources.ts';

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
    expect(view('neglect').facts).toEqual(['2 learning points, 1 recurring']);
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
    expect(view('unused')).toMatchObject({ isEmpty: true, axis: null, recurring: [], bySource: [], stages: [] });
  });

  test('leads on where nobody spoke of it: to the theme it belongs to, and to a search for its name', () => {
    const search = {
      href: '/larkshire/search/?q=A+theme+of+which+nobody+spoke',
      label: 'Search all words for “A theme of which nobody spoke”',
    };
    expect(view('unused').instead).toEqual([search]);
    const unused = {
      ...pick(library.vocabulary.themeById, 'unused'),
      parent: pick(library.vocabulary.themeById, 'neglect').id,
    };
    expect(getThemeView(library, unused).instead).toEqual([
      { href: '/larkshire/themes/neglect/', label: 'Neglect' },
      search,
    ]);
    expect(view('neglect').instead).toEqual([]);
  });

  test('lists the parts of its page and the years of its sources, where there are several', () => {
    expect(view('neglect').contents).toEqual([
      { href: '#recurs', label: 'What recurs' },
      { href: '#year-2016', label: '2016' },
      { href: '#year-2021', label: '2021' },
      { href: '#figures', label: 'Key figures' },
      { href: '#cases', label: 'Case studies' },
      { href: '#briefings', label: 'Briefings on this theme' },
    ]);
    expect(view('unused').contents).toEqual([]);
  });

  test('links the stages of the work that name it, the theme it belongs to or a narrower one', () => {
    const noticing = { href: '/larkshire/pathways/noticing/', label: 'Noticing' };
    const acting = { href: '/larkshire/pathways/acting/', label: 'Acting' };
    expect(view('neglect').stages).toEqual([noticing, acting]);
    expect(view('long-neglect').stages).toEqual([noticing, acting]);
    expect(view('sharing').stages).toEqual([acting]);
  });
});

describe('a theme with more than fits on one page', () => {
  const many = withManySources(library, 60);
  const sharing = pick(many.vocabulary.themeById, 'sharing');
  const first = getThemeView(many, sharing);
  const second = getThemeView(many, sharing, 2);

  test('goes on on further pages, with what recurs on the first', () => {
    expect(first.facts).toEqual(['67 learning points, 1 recurring', 'Page 1 of 2']);
    expect(first.recurring).toHaveLength(1);
    expect(first.bySource).toHaveLength(49);
    expect(second.recurring).toEqual([]);
    expect(second.bySource.map(({ id }) => id).slice(-3)).toEqual(['source-late', 'own-2021', 'source-undated']);
    expect(second.frame.canonical).toBe('https://example.org/larkshire/themes/sharing/page/2/');
  });

  test('is introduced on its first page only', () => {
    const neglect = { ...pick(many.vocabulary.themeById, 'neglect') };
    expect(getThemeView(many, neglect).narrower).toHaveLength(1);
    expect(getThemeView(many, neglect, 2)).toMatchObject({ narrower: [], stages: [], scope: null });
  });

  test('links what recurs across its pages, and so do the numbers of the insights', () => {
    const late = second.bySource.find(({ id }) => id === 'source-late');
    expect(late?.alsoSays.map(({ href }) => href)).toEqual(['/larkshire/themes/sharing/#late-learning-say-it-plainly']);
    const axis = getYearAxis(many, getAllStatements(many));
    const row = getThemeMatrix(many, axis).rows.find(({ label }) => label === 'Sharing information');
    expect(row?.cells.find(({ name }) => name.endsWith(': 2021'))?.href).toBe(
      '/larkshire/themes/sharing/page/2/#year-2021',
    );
  });
});
