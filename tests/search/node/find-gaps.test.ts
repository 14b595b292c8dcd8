import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../src/search/node/find-gaps.ts';
import { library } from '../support/fixture.ts';

const { deadEnds, silentRings } = findGaps(library);

describe('what the vocabulary lacks', () => {
  test('phrases that lead to no passage and no facet', () => {
    expect(deadEnds).toContain('hilltop huddle');
    expect(deadEnds).toContain('valley huddle');
  });

  test('not those that lead to a synonym, a theme or some of their words', () => {
    for (const phrase of ['threshold chat', 'peeking in', 'lantern walk', 'doorstep work', 'snoop visit']) {
      expect(deadEnds).not.toContain(phrase);
    }
  });

  test('entries of which nothing stands in a passage, by their first words', () => {
    expect(silentRings).toContain('hilltop huddle, valley huddle');
  });

  test.each(['doorstep call, threshold chat', 'peeking in', 'lantern walk', 'case closure, closing cases'])(
    'not the entry “%s”',
    (ring) => {
      expect(silentRings).not.toContain(ring);
    },
  );

  test('each once, in order', () => {
    expect(deadEnds).toEqual([...new Set(deadEnds)].sort());
  });
});
