import { describe, expect, test } from 'vitest';
import { makeNeighbourFinder } from '../../../src/library/related/make-neighbour-finder.ts';
import { makePostings } from '../../../src/library/related/make-postings.ts';
import { makeVectors } from '../../../src/library/related/make-vectors.ts';

const texts = ['a b e', 'a b e', 'a c d', 'c', 'x'].map((text) => text.split(' '));
const isOther = (own: number) => (other: number) => other !== own;

describe('vectors', () => {
  const { starts, terms, weights } = makeVectors(texts);

  test('are one long, with the weightiest term of a text first', () => {
    for (let text = 0; text < texts.length; text += 1) {
      const own = [...weights.slice(starts[text], starts[text + 1])];
      expect(Math.hypot(...own)).toBeCloseTo(1);
      expect(own).toEqual(own.toSorted((one, other) => other - one));
    }
  });

  test('weigh a rare word more than a common one', () => {
    // Of “a c d” only this text has d, two have c and three have a.
    expect([...terms.slice(starts[2], starts[3])]).toEqual([4, 3, 0]);
  });

  test('a text without words, and one whose words are in every text, weigh nothing', () => {
    expect([...makeVectors([[], ['a']]).starts]).toEqual([0, 0, 1]);
    expect([...makeVectors([['a'], ['a']]).weights]).toEqual([0, 0]);
  });
});

describe('postings', () => {
  test('keep for each term the texts in which it weighs most, equal ones in their order', () => {
    const { starts, texts: found } = makePostings(makeVectors(texts), 1);
    const byTerm = [0, 1, 2, 3, 4, 5].map((term) => [...found.slice(starts[term], starts[term + 1])]);
    expect(byTerm).toEqual([[0], [0], [0], [3], [2], [4]]);
  });

  test('keep all of a list that is short enough', () => {
    const { starts, texts: found } = makePostings(makeVectors(texts), 3);
    expect([...found.slice(starts[0], starts[1])]).toEqual([0, 1, 2]);
  });
});

describe('neighbours', () => {
  const find = makeNeighbourFinder(makeVectors(texts));

  test('are those with the same words first, and their likeness is a cosine', () => {
    const [first, second] = find(0, isOther(0));
    expect(first?.text).toBe(1);
    expect(first?.likeness).toBeCloseTo(1);
    expect(second?.likeness ?? 0).toBe(0);
  });

  test('have more than one word in common: one word alone is chance', () => {
    expect(find(3, isOther(3))).toEqual([{ text: 2, likeness: 0 }]);
    expect(find(4, isOther(4))).toEqual([]);
  });

  test('are only those that are wanted, and one question leaves nothing behind for the next', () => {
    expect(find(0, (other) => other === 2)).toEqual([{ text: 2, likeness: 0 }]);
    expect(find(1, isOther(1))[0]?.text).toBe(0);
  });

  test('of a text among thousands with the same words are found without looking at all of them', () => {
    const many = Array.from({ length: 5000 }, (_, index) => [
      'common',
      'usual',
      `pair${index >> 1}`,
      `twin${index >> 1}`,
    ]);
    const asked: number[] = [];
    const near = makeNeighbourFinder(makeVectors(many))(4001, (other) => {
      asked.push(other);
      return other !== 4001;
    });
    expect(near[0]?.text).toBe(4000);
    expect(asked.length).toBeLessThan(200);
  });
});
