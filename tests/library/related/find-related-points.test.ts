import { describe, expect, test } from 'vitest';
import { getLibrary } from '../../../src/library/get-library.ts';
import { loadContent } from '../../../src/library/load-content.ts';
import { makeLibrary } from '../../../src/library/make-library.ts';
import { findRelatedPoints } from '../../../src/library/related/find-related-points.ts';

const folder = 'tests/fixtures/related';
const library = await getLibrary(folder);
const related = new Map<string, readonly string[]>(findRelatedPoints(library));

describe('related learning points', () => {
  test('stand in other briefings and share a top theme and words', () => {
    expect(related.get('appointments/missed-appointments')).toEqual(['closing/visit-before-closing']);
    // The same words under another theme are no neighbour, and neither is what has no word in common.
    expect(related.has('elsewhere/missed-appointments')).toBe(false);
    expect(related.has('appointments/heating')).toBe(false);
  });

  test('are one of each group that says the same, and never of the own group', () => {
    const all = [...related].flatMap(([id, others]) => others.map((other) => `${id} ${other}`));
    expect(all.filter((pair) => pair.startsWith('appointments/missed-appointments '))).toHaveLength(1);
    expect(related.get('closing/visit-said-again')).toEqual(related.get('closing/visit-before-closing'));
    expect(related.get('twin-c/cot')).toEqual(['twin-a/cot', 'twin-b/cot', 'closing/bedding']);
  });

  test('are not what stands beside a point already: its bundle, its parts, what it questions', () => {
    for (const id of ['dentist-bundle', 'old-belief']) expect(related.has(`appointments/${id}`)).toBe(false);
    for (const id of ['dentist-part', 'new-belief']) expect(related.has(`closing/${id}`)).toBe(false);
  });

  test('are at most three, the likeliest first and equal ones by id', () => {
    expect(related.get('closing/bedding')).toEqual(['twin-a/cot', 'twin-b/cot', 'twin-c/cot']);
    expect(related.get('twin-b/cot')).toEqual(['twin-a/cot', 'twin-c/cot', 'closing/bedding']);
  });

  test('leave out withdrawn briefings', () => {
    expect([...related].flat(2).filter((id) => id.startsWith('gone/'))).toEqual([]);
  });

  test('do not depend on the order in which files are read', async () => {
    const raw = await loadContent(folder);
    const turned = makeLibrary({ ...raw, briefings: raw.briefings.toReversed() }, { today: library.today });
    expect(new Map<string, readonly string[]>(findRelatedPoints(turned))).toEqual(related);
  });
});
