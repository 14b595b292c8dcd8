import { describe, expect, test } from 'vitest';
import { getThemeView } from '../../../src/views/get-theme-view.ts';
import { getAllStatements } from '../../../src/views/insights/get-all-statements.ts';
import { getThemeMatrix, type MatrixCell } from '../../../src/views/insights/get-theme-matrix.ts';
import { getYearHeads } from '../../../src/views/insights/get-year-heads.ts';
import { getSourceAxis, getYearAxis, maxColumns } from '../../../src/views/insights/matrix-columns.ts';
import { getFixtureLibrary, pick } from '../fixture-library.ts';
import { withManySources } from '../with-many-sources.ts';

const library = await getFixtureLibrary();
const sources = getSourceAxis(library, getAllStatements(library));
const bySource = getThemeMatrix(library, sources);
const byYear = getThemeMatrix(library, getYearAxis(library, getAllStatements(library)));

const count = ({ count: number }: MatrixCell) => number;

describe('themes against sources', () => {
  test('have a column for each source that says something, year by year, the board after what it cites and the undated last', () => {
    expect(bySource.columns.map(({ label }) => label)).toEqual(['Ash and others', 'Dale', 'LSCP', 'Larkshire']);
    expect(getYearHeads(library, sources.columns)).toEqual([
      { label: '2016', span: 1 },
      { label: '2021', span: 2 },
      { label: 'No date', span: 1 },
    ]);
  });

  test('count what each source has on each theme, the theme with most first', () => {
    expect(bySource.rows.map(({ label, cells }) => [label, ...cells.map(count)])).toEqual([
      ['Sharing information', 0, 5, 1, 2],
      ['Neglect', 2, 1, 0, 0],
      ['A theme of which nobody spoke', 0, 0, 0, 0],
    ]);
  });

  test('count in the totals what several sources say once', () => {
    expect(bySource.rows.map(({ all, recurring }) => [all.count, recurring.count])).toEqual([
      [7, 1],
      [2, 1],
      [0, 0],
    ]);
    expect(bySource.total.cells.map(count)).toEqual([2, 6, 1, 2]);
    expect([bySource.total.all.count, bySource.total.recurring.count]).toEqual([9, 2]);
  });

  test('add up: a row’s numbers are its total and one more for each further source of what recurs', () => {
    for (const { cells, all, recurring } of bySource.rows) {
      const sum = cells.reduce((before, cell) => before + cell.count, 0);
      // In the fixture, what recurs has two sources each time.
      expect(sum).toBe(all.count + recurring.count);
    }
  });

  test('lead to the place on the theme’s page where exactly those stand', () => {
    for (const theme of library.vocabulary.themes) {
      const { bySource: groups } = getThemeView(library, theme);
      const row = bySource.rows.find(({ label }) => label === theme.label);
      const places = groups.map(({ id, points, alsoSays }) => [
        `/larkshire/themes/${theme.id}/#${id}`,
        points.length + alsoSays.length,
      ]);
      const cells = row?.cells.filter((cell) => cell.count > 0).map(({ href, count: number }) => [href, number]);
      expect(cells).toEqual(places);
    }
  });

  test('say in full what a number counts, for those who hear it away from its row', () => {
    const neglect = bySource.rows.find(({ label }) => label === 'Neglect');
    expect(neglect?.cells[1]).toEqual({
      count: 1,
      href: '/larkshire/themes/neglect/#source-late',
      name: 'learning point on Neglect: Dale, 2021',
    });
    expect(neglect?.cells[3]).toMatchObject({ count: 0, href: null });
  });

  test('join a row by a line through its years, and loosely where one has no year', () => {
    const sharing = bySource.rows[0]?.drawings.map(({ before, after, isDated }) => [before, after, isDated]);
    expect(sharing).toEqual([
      [null, null, true],
      [null, 'dated', true],
      ['dated', 'loose', true],
      ['loose', null, false],
    ]);
    const stops = bySource.rows[0]?.drawings.map(({ stop }) => stop) ?? [];
    expect(stops[0]).toBeNull();
    expect(stops[1]).toBe(11);
    expect(stops[1]).toBeGreaterThan(stops[3] ?? 0);
  });
});

describe('themes against years', () => {
  test('have a column for each year, and count what two sources of one year say once', () => {
    expect(byYear.columns.map(({ label }) => label)).toEqual(['2016', '2021', 'No date']);
    expect(byYear.rows.map(({ label, cells }) => [label, ...cells.map(count)])).toEqual([
      ['Sharing information', 0, 6, 2],
      ['Neglect', 2, 1, 0],
      ['A theme of which nobody spoke', 0, 0, 0],
    ]);
  });

  test('lead to the year on the theme’s page, which has its address once', () => {
    const sharing = getThemeView(library, pick(library.vocabulary.themeById, 'sharing'));
    expect(sharing.bySource.map(({ yearId }) => yearId)).toEqual(['year-2021', null, 'undated']);
    expect(byYear.rows[0]?.cells.map(({ href }) => href)).toEqual([
      null,
      '/larkshire/themes/sharing/#year-2021',
      '/larkshire/themes/sharing/#undated',
    ]);
  });
});

describe('of more sources or years than a table can hold', () => {
  const many = withManySources(library, 20);
  const statements = getAllStatements(many);

  test('those that say most have columns, the rest stand in one', () => {
    const axis = getSourceAxis(many, statements);
    const { columns } = axis;
    expect(columns).toHaveLength(maxColumns);
    expect(columns.at(-1)?.label).toBe('13 other sources');
    expect(columns.map(({ label }) => label)).toContain('Ash and others');
    const { rows } = getThemeMatrix(many, axis);
    const sharing = rows.find(({ label }) => label === 'Sharing information');
    expect(sharing?.cells.at(-1)).toMatchObject({ count: 13, href: '/larkshire/themes/sharing/' });
    expect(sharing?.drawings.at(-1)).toMatchObject({ stop: null, before: null });
  });

  test('the newest years have columns, the earlier ones stand in one before them', () => {
    const { columns } = getYearAxis(many, statements);
    expect(columns).toHaveLength(maxColumns);
    expect(columns[0]?.label).toBe('Before 2008');
    expect(
      columns
        .slice(1)
        .map(({ label }) => label)
        .at(-1),
    ).toBe('No date');
  });
});
