import { describe, expect, test } from 'vitest';
import { makeRecordSuggester } from '../../../src/check/references/make-record-suggester.ts';
import { makeSuggester } from '../../../src/check/references/make-suggester.ts';

describe('makeSuggester', () => {
  const suggest = makeSuggester([
    { id: 'neglect', names: ['Neglect', 'unmet needs'] },
    { id: 'information-sharing', names: ['Information sharing and recording', 'GDPR'] },
    { id: 'family-support-worker', names: ['Family support or early help worker'] },
    { id: 'teacher', names: ['Teacher or other school staff'] },
    { id: 'was-not-brought', names: [] },
  ]);

  test.each([
    ['a slip of the finger', 'neglekt', 'neglect'],
    ['the plural', 'teachers', 'teacher'],
    ['spaces and capitals', 'Information Sharing', 'information-sharing'],
    ['the label', 'Information sharing and recording', 'information-sharing'],
    ['a word that people type', 'gdpr', 'information-sharing'],
    ['part of the label', 'early-help-worker', 'family-support-worker'],
    ['more than the id', 'was-not-brought-2024', 'was-not-brought'],
    ['less than the id', 'was-not', 'was-not-brought'],
  ])('understands %s', (_, value, id) => {
    expect(suggest(value)).toBe(id);
  });

  test.each(['finance', '', '…'])('suggests nothing for “%s”', (value) => {
    expect(suggest(value)).toBeNull();
  });
});

describe('very many unknown names', () => {
  const known = Array.from({ length: 40_000 }, (_, index) => ({ id: `source-number-${index}x`, names: [] }));

  test('only the first are compared with all that is known, and the same one once', () => {
    const suggest = makeSuggester([...known, { id: 'by-name', names: ['Its own name'] }]);
    const answers = Array.from({ length: 200 }, (_, index) => suggest(`source-number-${index}xy`));
    expect(answers.slice(0, 50)).toEqual(known.slice(0, 50).map(({ id }) => id));
    expect(answers.slice(50)).toEqual(Array.from({ length: 150 }, () => null));
    expect(suggest('source-number-0xy')).toBe('source-number-0x');
    expect(suggest('its own NAME')).toBe('by-name');
  });
});

describe('makeRecordSuggester', () => {
  const suggest = makeRecordSuggester([
    'see-the-child',
    'panel-2021/share-early',
    'panel-2021/supervise',
    'uea-2016/share-and-record',
  ]);

  test.each([
    ['an id of this briefing', 'see-the-chlid', 'see-the-child'],
    ['an id of the briefing that is named', 'panel-2021/share-erly', 'panel-2021/share-early'],
    ['the briefing left out', 'supervise', 'panel-2021/supervise'],
    ['the wrong briefing', 'uea-2016/supervise', 'panel-2021/supervise'],
    ['a slip in the briefing and in the id', 'panel-2012/share-erly', 'panel-2021/share-early'],
  ])('understands %s', (_, value, id) => {
    expect(suggest(value)).toBe(id);
  });

  test('suggests nothing where nothing is near', () => {
    expect(suggest('panel-2021/zzzz')).toBeNull();
  });
});
