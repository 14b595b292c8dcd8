import { describe, expect, it } from 'vitest';
import { findCircles } from '../../../src/library/conflicts/find-circles.ts';

function find(links: Record<string, string[]>): string[][] {
  return findCircles(Object.keys(links), (id) => links[id] ?? []);
}

describe('circles', () => {
  it('are found once each, from the member that comes first', () => {
    expect(find({ a: ['b'], b: ['c'], c: ['a'], d: ['e'], e: ['d'] })).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
  });

  it('are not what branches and meets again, names itself, or names what is not there', () => {
    expect(find({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [], e: ['e'], f: ['nowhere'] })).toEqual([]);
  });

  it('are found at the end of a chain far longer than the stack is deep', () => {
    const length = 50_000;
    const links = Array.from({ length }, (_, index) => [Math.min(index + 1, length - 1)]);
    links[length - 1] = [length - 2];
    const found = findCircles([...links.keys()], (id) => links[id] ?? []);
    expect(found).toEqual([[length - 2, length - 1]]);
  });
});
