import { describe, expect, test } from 'vitest';
import { expand, formWeights } from '../../../src/search/plan/expand.ts';
import { normalise } from '../../../src/search/plan/normalise.ts';
import { split } from '../../../src/search/plan/split.ts';
import { lexicon } from '../support/fixture.ts';

function getForms(question: string): string[] {
  const [concept] = split(normalise(question), lexicon);
  if (concept === undefined) throw new Error(`Nothing is asked by “${question}”.`);
  return expand(concept, 1, lexicon).forms.map(({ text, how }) => `${text}: ${how}`);
}

describe('expand', () => {
  test.each([
    ['a word is asked for itself', 'bruises', ['bruises: exact']],
    ['a phrase together and apart', 'closing cases', ['closing cases: exact', 'closing cases: parts']],
    [
      'and by its synonyms, shown and hidden',
      'doorstep call',
      ['doorstep call: exact', 'doorstep call: parts', 'snoop visit: hidden-synonym'],
    ],
    [
      'what stands nowhere only by its synonyms',
      'threshold chat',
      ['doorstep call: synonym', 'snoop visit: hidden-synonym'],
    ],
    [
      'a hidden phrase by itself and by what is shown',
      'snoop visit',
      ['snoop visit: exact', 'snoop visit: parts', 'doorstep call: synonym'],
    ],
    ['one way there', 'lantern walk', ['evening light: synonym']],
    ['and not back', 'evening light', ['evening: exact']],
    ['nothing for what leads nowhere', 'marzipan', []],
  ])('%s: %s', (_, question, forms) => {
    expect(getForms(question)).toEqual(forms);
  });

  test('the words that were asked for are worth most, then synonyms, then the words apart', () => {
    expect(formWeights.exact).toBeGreaterThan(formWeights.synonym);
    expect(formWeights.synonym).toBeGreaterThan(formWeights.parts);
  });
});
