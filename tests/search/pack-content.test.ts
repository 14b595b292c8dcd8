import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packContent, toIndexed } from '../../src/search/pack-content.ts';

describe('what is indexed', () => {
  const getWords = (record: Parameters<typeof packContent>[0]) => packContent(record).split(' ');

  test('is title, text and the words in which people ask for it, without small words', () => {
    expect(
      getWords({ title: 'Look upstairs', text: 'See the bed.', asks: ['where do they sleep', 'bedroom'] }),
    ).toEqual('Look upstairs See bed. sleep bedroom'.split(' '));
  });

  test('a title that was cut from the text counts once', () => {
    expect(getWords({ title: 'See the …', text: 'See the bed.', asks: [] })).toEqual(['See', 'bed.']);
    expect(getWords({ title: 'See the bed.', text: 'See the bed.', asks: [] })).toEqual(['See', 'bed.']);
  });

  test('a phrase stands in a text without its small words as it did with them, and “not” stays', () => {
    expect(toIndexed('The child was not brought to (the) clinic')).toContain(toIndexed('was not brought'));
    expect(toIndexed('was not brought')).toBe('not brought');
  });

  test('small words alone stay, and nothing that is a word is lost', () => {
    expect(toIndexed('who is it')).toBe('who is it');
    // No small word is made of consonants alone.
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[bcdfghjklm]{5,8}$/), { minLength: 1 }), (words) => {
        expect(toIndexed(words.join(' the '))).toBe(words.join(' '));
      }),
    );
  });
});
