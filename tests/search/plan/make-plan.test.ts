import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePlan, needsWordList } from '../../../src/search/plan/make-plan.ts';
import { toWords } from '../../../src/search/plan/normalise.ts';
import { isEnglish, lexicon } from '../support/fixture.ts';

const plan = (question: string) => makePlan(question, lexicon, isEnglish);
const getWishes = (question: string): string[] => plan(question).wishes.map(({ facet, id }) => `${facet} ${id}`);

describe('what a question names is recognised', () => {
  test.each([
    ['bruise for the health sector', ['audience health']],
    ['bruise for GPs', ['audience gp']],
    ['heads of hub and the chronology', ['audience team-manager']],
    ['upstairs on the front line', ['level front-line']],
    ['promise: strategic leads', ['level senior-leader']],
    ['home visits', ['theme visits']],
    ['doorstep work', ['theme visits']],
    ['planned visits', ['theme planned-visits']],
    ['step down of a case', ['theme handovers']],
    ['recommendations on the chronology', ['kind recommendation']],
    ['doors that closed', ['source late']],
    ['chronology 2016', ['year 2016']],
    ['bruise', []],
    ['1066', []],
    ['lamplighters', []],
  ])('%s', (question, wishes) => {
    expect(getWishes(question)).toEqual(wishes);
  });
});

describe('what only narrows counts less than the subject', () => {
  const getWeights = (question: string) =>
    Object.fromEntries(plan(question).searches.map(({ concept, weight }) => [concept.asked, weight]));

  test('beside a subject', () => {
    const { bruise = 0, surgery = 0 } = getWeights('bruise in the surgery');
    expect(bruise).toBe(surgery);
    const narrowed = getWeights('chronology of doors that closed');
    expect(narrowed['doors closed']).toBeLessThan(narrowed['chronology'] ?? 0);
    const weak = getWeights('chronology of a child');
    expect(weak['child']).toBeLessThan(weak['chronology'] ?? 0);
  });

  test('not where it is all that is asked', () => {
    expect(getWeights('recommendation')).toEqual({});
    expect(getWeights('child')).toEqual({ child: 1 });
  });
});

describe('words that lead nowhere are named', () => {
  test.each([
    ['marzipan and bruise', ['marzipan']],
    ['zzyzx qwertz', ['zzyzx', 'qwertz']],
    ['hilltop huddle', ['hilltop', 'huddle']],
    ['bruise', []],
    ['peeking in', []],
    ['heads of hub', []],
    ['front line bruise', []],
    ['what is it', []],
  ])('%s', (question, unknown) => {
    expect(plan(question).unknown).toEqual(unknown);
  });
});

test('“closing cases” is asked for as a phrase and by both its words', () => {
  expect(plan('closing cases').searches).toMatchObject([
    {
      concept: { asked: 'closing cases' },
      forms: [
        { text: 'closing cases', how: 'exact' },
        { text: 'closing cases', how: 'parts' },
      ],
    },
  ]);
});

test('corrections are told, and what is corrected is looked for', () => {
  const { corrections, searches, unknown } = plan('chronolgy upstiars');
  expect(corrections).toEqual([
    { from: 'chronolgy', to: 'chronology' },
    { from: 'upstiars', to: 'upstairs' },
  ]);
  expect(searches.map(({ concept }) => concept.asked)).toEqual(['chronology', 'upstairs']);
  expect(unknown).toEqual([]);
});

test('the word list is needed only for words that neither the site nor the vocabulary holds', () => {
  expect(needsWordList('bruises at a doorstep call, color', lexicon)).toBe(false);
  expect(needsWordList('bruises and marzipan', lexicon)).toBe(true);
});

describe('whatever is asked', () => {
  const word = fc.constantFrom(
    'bruise',
    'child',
    'closing',
    'cases',
    'heads of hub',
    '2016',
    'wnb',
    'the',
    'chronolgy',
  );
  const question = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(word, fc.string()), { maxLength: 30 }).map((words) => words.join(' ')),
  );

  test('it is planned the same each time, in no more concepts than twice its words', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const made = plan(asked);
        expect(plan(asked)).toEqual(made);
        const { length } = toWords(asked);
        expect(made.searches.length).toBeLessThanOrEqual(2 * length + made.corrections.length);
        expect(made.searches.every(({ forms }) => forms.length > 0 && forms.length <= 16)).toBe(true);
      }),
    );
  });

  test.each(['__proto__', 'constructor', 'toString hasOwnProperty', '"', '((((', '\u0000', '\ud800', 'a'.repeat(5000)])(
    '%j breaks nothing',
    (asked) => {
      expect(plan(asked).question).toBe(asked);
    },
  );
});
