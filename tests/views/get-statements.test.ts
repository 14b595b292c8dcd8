import { describe, expect, test } from 'vitest';
import { getStatements, isRecurring } from '../../src/views/get-statements.ts';
import { getFixtureLibrary, pick } from './fixture-library.ts';

const library = await getFixtureLibrary();

describe('statements', () => {
  const chronology = pick(library.points, 'early-learning/keep-a-chronology');
  const history = pick(library.points, 'late-learning/read-the-history');
  const once = pick(library.points, 'late-learning/record-why');

  test('points that say the same are one statement, with the year of each source', () => {
    const statements = getStatements(library, [chronology.id, once.id, history.id]);
    expect(statements.map(({ point }) => point.id)).toEqual([chronology.id, once.id]);
    expect(statements[0]).toMatchObject({ sourceCount: 2, years: [2016, 2021] });
  });

  test('of those asked for, the earliest is shown, and all that say it are counted', () => {
    const [statement] = getStatements(library, [history.id]);
    expect(statement?.point.id).toBe(history.id);
    expect(statement?.members.map(({ id }) => id)).toEqual([chronology.id, history.id]);
  });

  test('what one source says once does not recur', () => {
    const [said, alone] = getStatements(library, [history.id, once.id]);
    expect(said !== undefined && isRecurring(said)).toBe(true);
    expect(alone !== undefined && isRecurring(alone)).toBe(false);
  });

  test('one source told by two briefings is one voice', () => {
    const retold = { ...history, source: chronology.source, year: chronology.year };
    const points = new Map(library.points).set(history.id, retold);
    const [statement] = getStatements({ ...library, points }, [chronology.id]);
    expect(statement).toMatchObject({ sourceCount: 1, years: [2016] });
  });
});
