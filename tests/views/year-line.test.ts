import { describe, expect, test } from 'vitest';
import { getYearLine, makeYearAxis } from '../../src/views/year-line.ts';

describe('the axis of years', () => {
  test('has one column for each different year, in order, and the undated last', () => {
    const { columns } = makeYearAxis([2021, null, 2016, 2021]);
    expect(columns.map(({ year }) => year)).toEqual([2016, 2021, null]);
  });

  test('spreads the columns evenly over the width', () => {
    const { columns } = makeYearAxis([2016, 2018, 2021, null]);
    expect(columns.map(({ at }) => at)).toEqual(['12.5%', '37.5%', '62.5%', '87.5%']);
  });

  test('writes every label while there is room, then every second one, always the last', () => {
    const few = makeYearAxis([2016, 2017, 2018]);
    const many = makeYearAxis([2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017]);
    expect(few.columns.every(({ isLabelled }) => isLabelled)).toBe(true);
    expect(many.columns.filter(({ isLabelled }) => isLabelled).map(({ year }) => year)).toEqual([
      2011, 2013, 2015, 2017,
    ]);
  });
});

describe('the line of one row', () => {
  const axis = makeYearAxis([2016, 2018, 2021, null]);

  test('runs from the first year to the last, with a stop in each', () => {
    const line = getYearLine(axis, [2021, 2016]);
    expect(line?.span).toEqual({ from: '12.5%', to: '62.5%' });
    expect(line?.stops.map(({ at }) => at)).toEqual(['12.5%', '62.5%']);
    expect(line?.loose).toBeNull();
  });

  test('joins a source without a year loosely, because nobody knows when it spoke', () => {
    const line = getYearLine(axis, [2016, null]);
    expect(line?.span).toBeNull();
    expect(line?.loose).toEqual({ from: '12.5%', to: '87.5%' });
    expect(line?.stops.map(({ isDated }) => isDated)).toEqual([true, false]);
  });

  test('rings a year in which two sources spoke', () => {
    expect(getYearLine(axis, [2021, 2021])?.stops).toEqual([{ at: '62.5%', isDated: true, isRepeated: true }]);
  });

  test('draws nothing where nothing can be seen to recur', () => {
    expect(getYearLine(axis, [])).toBeNull();
    expect(getYearLine(makeYearAxis([2016]), [2016])).toBeNull();
  });
});
