import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/search/plan/normalise.ts';
import { leads, split } from '../../../src/search/plan/split.ts';
import { lexicon } from '../support/fixture.ts';

const getConcepts = (question: string): string[] => split(normalise(question), lexicon).map(({ asked }) => asked);

describe('split', () => {
  test.each([
    ['a phrase of the vocabulary is one concept', 'bruise at a doorstep call', ['bruise', 'doorstep call']],
    ['whatever form its words have', 'doorstep calls', ['doorstep calls']],
    ['small words inside a phrase do not matter', 'parent says all the right things', ['parent', 'says right things']],
    ['nor do those that it is written with', 'says right things', ['says right things']],
    ['words without meaning are left out', 'what should we do about a bruise', ['bruise']],
    ['unless there are no others', 'what about it', ['what', 'about']],
    ['each concept once', 'bruise bruise upstairs bruise', ['bruise', 'upstairs']],
    ['nothing is made of nothing', ' … ', []],
  ])('%s: %s', (_, question, concepts) => {
    expect(getConcepts(question)).toEqual(concepts);
  });

  test('a phrase that only names a role leaves its words to be looked for', () => {
    expect(getConcepts('heads of hub')).toEqual(['heads hub', 'heads', 'hub']);
  });

  test('of two phrases that begin alike the longer one is taken', () => {
    const longer = 'handovers, step down and case closure';
    expect(getConcepts(longer)[0]).toBe('handovers step down case closure');
    expect(getConcepts('step down, case closure')[0]).toBe('step down');
  });
});

test('a concept leads somewhere where it, or a synonym of it, stands on the site', () => {
  const [onSite, bySynonym, nowhere] = split(normalise('bruise, peeking in, marzipan'), lexicon);
  expect([onSite, bySynonym, nowhere].map((concept) => concept !== undefined && leads(concept))).toEqual([
    true,
    true,
    false,
  ]);
});
