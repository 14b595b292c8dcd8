import { describe, expect, test } from 'vitest';
import { type FoundConcept, fuse } from '../../../src/search/ask/fuse.ts';
import { weights } from '../../../src/search/ask/weights.ts';
import type { Form, Wish } from '../../../src/search/plan/concept.ts';
import { noTags } from '../support/ranked.ts';

const exact: Form = { text: 'bruise', how: 'exact', weight: 1 };
const synonym: Form = { text: 'mark', how: 'synonym', weight: 0.85 };

function makeConcept(found: readonly (readonly [Form, readonly string[]])[], weight = 1): FoundConcept {
  return {
    search: { concept: { asked: 'bruise', entry: null, isOnSite: true }, forms: found.map(([form]) => form), weight },
    found: found.map(([form, ids]) => ({ form, matches: ids.map((id) => ({ id, score: 1, places: [20] })) })),
  };
}

function rank(concepts: readonly FoundConcept[], tags: Readonly<Record<string, object>> = {}, wishes: Wish[] = []) {
  return fuse(concepts, { wishes, records: 100, getTags: (id) => ({ ...noTags, ...tags[id] }) }, weights);
}

const getOrder = (...args: Parameters<typeof rank>): string[] => rank(...args).map(({ id }) => id);

describe('fuse', () => {
  test('what was asked for comes before a synonym of it', () => {
    expect(
      getOrder([
        makeConcept([
          [exact, ['b']],
          [synonym, ['a']],
        ]),
      ]),
    ).toEqual(['b', 'a']);
  });

  test('what has all of the question comes before what has some of it, and knows', () => {
    const ranked = rank([makeConcept([[exact, ['a', 'b']]]), makeConcept([[exact, ['b', 'c']]])]);
    expect(ranked.map(({ id, hasAll }) => [id, hasAll])).toEqual([
      ['b', true],
      ['a', false],
      ['c', false],
    ]);
  });

  test('a rare concept counts more than a frequent one', () => {
    const frequent = Array.from({ length: 60 }, (_, index) => `a${index}`);
    expect(getOrder([makeConcept([[exact, frequent]]), makeConcept([[exact, ['z']]])])[0]).toBe('z');
  });

  test('a concept of little weight counts little', () => {
    expect(getOrder([makeConcept([[exact, ['a']]], 0.4), makeConcept([[exact, ['b']]])])).toEqual(['b', 'a']);
  });

  test('a concept that finds nothing is not missed', () => {
    expect(rank([makeConcept([[exact, ['a']]]), makeConcept([[exact, []]])])[0]?.hasAll).toBe(true);
  });

  test.each(['theme', 'audience', 'level', 'kind', 'source', 'year'] as const)(
    'what has the %s that the question names comes first',
    (facet) => {
      const wishes = [{ facet, id: 'wanted', label: 'Wanted', asked: 'wanted' }];
      expect(getOrder([makeConcept([[exact, ['a', 'b']]])], { b: { [facet]: ['wanted'] } }, wishes)).toEqual([
        'b',
        'a',
      ]);
    },
  );

  test('a facet that is met counts once, however many of its values are named', () => {
    const wish = { facet: 'audience', id: 'gp', label: 'GP', asked: 'gp' } as const;
    const concepts = [makeConcept([[exact, ['a', 'b', 'c']]])];
    const tags = { b: { audience: ['gp'] }, c: { audience: ['gp', 'health'] } };
    const wishes = [wish, { ...wish, id: 'health' }];
    expect(getOrder(concepts, tags, wishes)).toEqual(['b', 'c', 'a']);
    const [b, c] = rank(concepts, tags, wishes);
    expect(b?.score).toBe(c?.score);
  });

  test('a whole briefing comes after a passage', () => {
    expect(getOrder([makeConcept([[exact, ['a', 'b']]])], { a: { kind: ['briefing'] } })).toEqual(['b', 'a']);
  });

  test('what the index found by a part without weight is not found', () => {
    const concept = makeConcept([[exact, ['a']]]);
    const found = concept.found.map(({ form }) => ({ form, matches: [{ id: 'a', score: 0, places: [] }] }));
    expect(rank([{ ...concept, found }])).toEqual([]);
  });

  test('equal ones go by id, in whatever order the index gave them', () => {
    expect(getOrder([makeConcept([[exact, ['c', 'a', 'b']]])])).toEqual(['a', 'b', 'c']);
    expect(rank([])).toEqual([]);
  });

  test('each passage says by which form each concept found it', () => {
    const [one] = rank([makeConcept([[synonym, ['a']]]), makeConcept([[exact, ['b']]])]);
    expect(one?.by.map((form) => form?.how ?? null)).toContain(null);
    expect(one?.by).toHaveLength(2);
  });
});
