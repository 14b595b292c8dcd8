import { describe, expect, test } from 'vitest';
import { makePhraseFinder } from '../../../src/search/lexicon/make-phrase-finder.ts';
import { records } from '../support/fixture.ts';

const phrases = [
  'doorstep call',
  'doorstep calls',
  'call doorstep',
  'doorstep',
  'says the right things',
  'says all the right things',
  'getting ready',
  'closing case',
  'marzipan',
  '&',
];

describe('a phrase occurs', () => {
  const occurs = makePhraseFinder(phrases, records);

  test.each([
    ['as it is written', 'doorstep call', true],
    ['in another form', 'doorstep calls', true],
    ['as one word', 'doorstep', true],
    ['in the words in which people ask for a point', 'getting ready', true],
    ['with all its small words', 'says the right things', true],
    ['and with no other ones', 'says all the right things', false],
    ['not the other way round', 'call doorstep', false],
    ['not in a draft or a withdrawn briefing', 'marzipan', false],
    ['not where it has no words', '&', false],
  ])('%s: %s', (_, phrase, expected) => {
    expect(occurs(phrase)).toBe(expected);
  });
});
