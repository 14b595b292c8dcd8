import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packContent, unpackText } from '../../src/search/pack-content.ts';

const fold = (text: string): string => text.replaceAll('\u2063', '').replaceAll(/\s+/g, ' ').trim();
const odd = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '\n', '\u2063', '…', ' …')))
  .map((all) => all.join(''));

test('the text comes back, white space folded, whatever title and questions stand around it', () => {
  fc.assert(
    fc.property(odd, odd, fc.array(odd), (title, text, asks) => {
      expect(unpackText(packContent({ title, text, asks }))).toBe(fold(text));
    }),
  );
});

describe('what is indexed', () => {
  const getWords = (record: Parameters<typeof packContent>[0]) =>
    packContent(record)
      .split(/[\s\u2063]+/)
      .filter(Boolean);

  test('is title, text and the words in which people ask for it', () => {
    expect(
      getWords({ title: 'Look upstairs', text: 'See the bed.', asks: ['where do they sleep', 'bedroom'] }),
    ).toEqual('Look upstairs See the bed. where do they sleep bedroom'.split(' '));
  });

  test('a title that was cut from the text counts once', () => {
    expect(getWords({ title: 'See the …', text: 'See the bed.', asks: [] })).toEqual(['See', 'the', 'bed.']);
    expect(getWords({ title: 'See the bed.', text: 'See the bed.', asks: [] })).toEqual(['See', 'the', 'bed.']);
  });
});
