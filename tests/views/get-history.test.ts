import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/library/model.ts';
import { getHistory } from '../../src/views/get-history.ts';
import { getStatements } from '../../src/views/get-statements.ts';
import { getFixtureLibrary, pick } from './fixture-library.ts';

const library = await getFixtureLibrary();
const chronology = pick(library.points, 'early-learning/keep-a-chronology');
const history = pick(library.points, 'late-learning/read-the-history');

function tell(from: Library, id: typeof chronology.id) {
  return getStatements(from, [id]).flatMap((statement) => getHistory(from, statement));
}

describe('what each source said', () => {
  test('stands in order of years, with what changed', () => {
    expect(tell(library, chronology.id)).toEqual([
      {
        year: '2016',
        isDated: true,
        later: null,
        source: expect.objectContaining({ label: 'Ash and others, 2016', href: '/larkshire/sources/early/' }),
        page: 'page 7',
        kind: 'Recommendation',
        words: null,
        retold: [],
      },
      {
        year: '2021',
        isDated: true,
        later: '5 years later',
        source: expect.objectContaining({ label: 'Dale, 2021' }),
        page: 'page 12',
        kind: 'Learning point (was a recommendation)',
        words: {
          href: '/larkshire/briefings/late-learning/#read-the-history',
          label: 'Read the history of the family, and write down what it means.',
        },
        retold: [],
      },
    ]);
  });

  test('leaves out the words that the page shows above', () => {
    expect(tell(library, history.id).map(({ words }) => words === null)).toEqual([false, true]);
  });

  test('says nothing of change where one of the two has no year', () => {
    const plainly = pick(library.points, 'late-learning/say-it-plainly');
    const tellings = tell(library, plainly.id);
    expect(tellings.map(({ year, later, kind }) => [year, later, kind])).toEqual([
      ['2021', null, null],
      ['No date', null, null],
    ]);
  });

  test('names a briefing that tells the same source again', () => {
    const points = new Map(library.points).set(history.id, { ...history, source: chronology.source, year: 2016 });
    expect(tell({ ...library, points }, chronology.id)).toMatchObject([
      {
        year: '2016',
        retold: [{ href: '/larkshire/briefings/late-learning/#read-the-history', label: 'Late learning' }],
      },
    ]);
  });

  test('makes one sentence of a line and what hung from it', () => {
    const lead = 'Social workers should';
    const points = new Map(library.points).set(history.id, { ...history, lead });
    expect(tell({ ...library, points }, chronology.id)[1]?.words?.label).toMatch(
      /^Social workers should read the history/,
    );
  });
});
