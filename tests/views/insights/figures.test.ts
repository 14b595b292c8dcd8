import { describe, expect, test } from 'vitest';
import { toRecordId } from '../../../src/library/ids.ts';
import type { KeyFigure } from '../../../src/library/model.ts';
import { getCountedFigures, getFigureGroups } from '../../../src/views/insights/get-figure-groups.ts';
import { getShare } from '../../../src/views/insights/get-share.ts';
import { getShareDrawing } from '../../../src/views/insights/get-share-drawing.ts';
import { getFixtureLibrary, pick } from '../fixture-library.ts';

const library = await getFixtureLibrary();

describe('the share that a figure is', () => {
  test.each([
    ['65', '66', { kind: 'count', part: 65, whole: 66 }],
    ['1,200', '2,400', { kind: 'count', part: 1200, whole: 2400 }],
    ['55%', 'children in the reviews', { kind: 'percentage', part: 55, whole: 100 }],
    ['55 %', '293', { kind: 'percentage', part: 55, whole: 100 }],
    ['12.5 per cent', 'all incidents', { kind: 'percentage', part: 12.5, whole: 100 }],
    ['£2 million', 'the whole budget', null],
    ['48', 'all notified incidents', null],
    ['55%', null, null],
    ['65', null, null],
    ['67', '66', null],
    ['120%', 'the year before', null],
    ['0', '0', null],
  ])('%s of %s', (value, of, share) => {
    expect(getShare({ value, of })).toEqual(share);
  });
});

/** Stops of a path. */
function count(path: string): number {
  return path.split('M').length - 1;
}

describe('a share drawn', () => {
  test('shows every case where they are few', () => {
    const drawing = getShareDrawing({ kind: 'count', part: 65, whole: 66 });
    const { part = '', rest = '' } = drawing.kind === 'stops' ? drawing : {};
    expect([count(part), count(rest)]).toEqual([65, 1]);
    const stops = [...(part + rest).matchAll(/M(?<x>[\d.]+) (?<y>[\d.]+)h0/g)].map(({ groups }) => {
      return [Number(groups?.['x']), Number(groups?.['y'])] as const;
    });
    expect(new Set(stops.map(String)).size).toBe(66);
    expect(stops.every(([x, y]) => x > 0 && x < drawing.width && y > 0 && y < drawing.height)).toBe(true);
  });

  test('is a line from nothing to all where they are many, and for a percentage', () => {
    const many = getShareDrawing({ kind: 'count', part: 120, whole: 240 });
    const half = getShareDrawing({ kind: 'percentage', part: 50, whole: 100 });
    expect(many).toEqual(half);
    expect(half).toMatchObject({ kind: 'line', from: 6, to: 150, end: 294 });
    expect(half.kind === 'line' && half.ticks.map(({ label }) => label)).toEqual(['0%', '50%', '100%']);
  });
});

describe('key figures', () => {
  const thirty = pick(library.figures, 'early-learning/thirty');

  test('stand under their source with their base, each drawn', () => {
    const [group] = getFigureGroups(library, getCountedFigures(library), { titleLevel: 3, termsSeen: new Set() });
    expect(group).toMatchObject({ year: '2016', title: 'An early study', href: '/larkshire/sources/early/' });
    expect(group?.figures[0]?.html).toContain('30 of the 40');
    expect(group?.figures[0]?.html).toContain('Ash and others, 2016');
    expect(group?.figures[0]?.drawing).toMatchObject({ kind: 'stops' });
  });

  test('count once however many briefings repeat them, and not at all when withdrawn', () => {
    const { slug: withdrawn } = pick(library.briefings, 'withdrawn-learning');
    const { slug: late } = pick(library.briefings, 'late-learning');
    const again: KeyFigure = { ...thirty, id: toRecordId(late, 'thirty'), briefing: late, isCounted: false };
    const old: KeyFigure = { ...thirty, id: toRecordId(withdrawn, 'thirty'), briefing: withdrawn };
    const figures = new Map([thirty, again, old].map((figure) => [figure.id, figure]));
    expect(getCountedFigures({ ...library, figures }).map(({ id }) => id)).toEqual(['early-learning/thirty']);
  });

  test('of one base stand together', () => {
    const make = (localId: string, base: string): KeyFigure => {
      return { ...thirty, id: toRecordId(thirty.briefing, localId), localId, base };
    };
    const given = [make('a', 'reviews'), make('b', 'children'), make('c', 'reviews')];
    const [group] = getFigureGroups(library, given, { titleLevel: 3, termsSeen: new Set() });
    expect(group?.figures.map(({ id }) => id)).toEqual(['early-learning/a', 'early-learning/c', 'early-learning/b']);
  });
});
