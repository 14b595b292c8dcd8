import { describe, expect, test } from 'vitest';
import { getHomeView } from '../../../src/views/get-home-view.ts';
import { choosePerTheme } from '../../../src/views/pathways/choose-per-theme.ts';
import { getPathwayListView } from '../../../src/views/pathways/get-pathway-list-view.ts';
import { getPathwayView } from '../../../src/views/pathways/get-pathway-view.ts';
import { getFixtureLibrary } from '../fixture-library.ts';

const library = await getFixtureLibrary();
const [noticing, acting, closing] = library.vocabulary.pathways.map((pathway) => getPathwayView(library, pathway));

describe('the stages of the work', () => {
  test('are listed in order, each with how much was learnt, what several themes hold once', () => {
    expect(getPathwayListView(library).stages.map(({ label, note }) => [label, note])).toEqual([
      ['Noticing', '2 learning points'],
      ['Acting', '9 learning points'],
      ['Closing', 'Nothing yet'],
    ]);
  });

  test('name the publication that they come from, and who chose the themes', () => {
    const { sources, chosen } = getPathwayListView(library);
    expect(sources).toEqual([{ href: '/larkshire/sources/early/', label: 'An early study' }]);
    expect(chosen).toBe('Larkshire Safeguarding Children Partnership chose the themes of each.');
  });

  test('stand on the home page and at its foot, and nowhere where the board names none', () => {
    const home = getHomeView(library);
    expect(home.stages.map(({ href }) => href)).toContain('/larkshire/pathways/noticing/');
    expect(home.frame.foot.learning.map(({ label }) => label)).toContain('Stages of the work');
    const without = getHomeView({ ...library, vocabulary: { ...library.vocabulary, pathways: [] } });
    expect(without.stages).toEqual([]);
    expect(without.frame.foot.learning.map(({ label }) => label)).not.toContain('Stages of the work');
  });
});

describe('the page of a stage', () => {
  test('has the learning of its themes in the order of the vocabulary file, each point once, what recurs first', () => {
    expect(acting?.groups.map(({ id, points }) => [id, points.length])).toEqual([
      ['sharing', 7],
      ['neglect', 2],
    ]);
    expect(acting?.groups[0]?.points[0]?.id).toBe('late-learning/say-it-plainly');
    // What the narrower theme has taken already is left to a link.
    expect(noticing?.groups.map(({ id, points, more }) => [id, points.length, more?.label ?? null])).toEqual([
      ['long-neglect', 1, null],
      ['neglect', 1, 'All 2 learning points on Neglect'],
    ]);
  });

  test('marks its place among the stages', () => {
    expect(acting?.stages.map(({ isCurrent }) => isCurrent)).toEqual([false, true, false]);
  });

  test('offers a way out where one of its themes asks for one', () => {
    expect(noticing?.frame.exitHref).toBe('https://example.org/weather');
    expect(closing?.frame.exitHref).toBeNull();
  });

  test('says so when nothing was learnt', () => {
    expect(closing).toMatchObject({ isEmpty: true, groups: [], facts: ['Nothing yet'] });
  });
});

describe('choosing from several lists', () => {
  const choose = (lists: string[][], count: number) => choosePerTheme(lists, count, (item) => item);

  test('takes everything where there is room, and each thing once', () => {
    expect(
      choose(
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
        10,
      ),
    ).toEqual([['a', 'b'], ['c']]);
  });

  test('takes by turns where there is not, so that a long list leaves room for the others', () => {
    expect(choose([['a', 'b', 'c', 'd'], ['e'], ['f', 'g']], 4)).toEqual([['a', 'b'], ['e'], ['f']]);
    expect(choose([['a', 'b']], 0)).toEqual([[]]);
    expect(choose([], 5)).toEqual([]);
  });
});
