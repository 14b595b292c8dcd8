import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../../src/search/lexicon/read-lexicon.ts';
import { toKey } from '../../../src/search/plan/normalise.ts';
import { lexicon, lexiconData, records } from '../support/fixture.ts';

const getEntry = (phrase: string) => lexicon.entries.get(toKey(phrase));

describe('the lexicon as it is asked', () => {
  test('knows the words of the site with their ranks, and their stems', () => {
    expect(lexicon.records).toBe(records.length);
    expect(lexicon.words.get('bruise')).toBe(0);
    expect(lexicon.words.get('child')).toBeGreaterThan(1);
    expect(lexicon.words.has('threshold')).toBe(false);
    expect(lexicon.stems.has('bruis')).toBe(true);
  });

  test('knows the words of the vocabulary, though the site does not hold them', () => {
    expect(lexicon.phraseWords.has('threshold')).toBe(true);
    expect(lexicon.phraseWords.has('hilltop')).toBe(false);
    expect(lexicon.british.get('color')).toBe('colour');
  });

  test('a phrase leads to what stands on the site and means the same', () => {
    expect(getEntry('the threshold chats')).toEqual({
      texts: [],
      synonyms: [
        { text: 'doorstep call', isShown: true },
        { text: 'snoop visit', isShown: false },
      ],
      names: [],
    });
    expect(getEntry('doorstep call')?.texts).toEqual(['doorstep call']);
  });

  test('one way is one way', () => {
    expect(getEntry('lantern walk')?.synonyms).toEqual([{ text: 'evening light', isShown: true }]);
    expect(getEntry('evening light')).toBeUndefined();
    expect(getEntry('doorstep call')?.synonyms.map(({ text }) => text)).not.toContain('peeking in');
  });

  test('a phrase may name values of facets', () => {
    const getNames = (phrase: string) => getEntry(phrase)?.names.map(({ facet, id, label }) => [facet, id, label]);
    expect(getNames('case closure')).toEqual([['theme', 'handovers', 'Handovers, step down and case closure']]);
    expect(getNames('health')).toEqual([['audience', 'health', 'Health']]);
  });

  test('what one ring hides is not shown for another', () => {
    const { entries } = readLexicon({
      ...lexiconData,
      rings: [
        ['-nobody in', '+missed visit'],
        ['+missed visit', '~wasted visit'],
        ['+wv', '+wasted visit'],
      ],
    });
    expect(entries.get(toKey('wv'))?.synonyms).toEqual([{ text: 'wasted visit', isShown: false }]);
  });
});
