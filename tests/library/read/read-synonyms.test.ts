import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/findings/finding.ts';
import type { Synonyms } from '../../../src/library/model.ts';
import { readSynonyms } from '../../../src/library/read/read-word-lists.ts';

const file = 'vocabulary/synonyms.yaml';
const productText = readFileSync(new URL('../../../src/vocabulary/synonyms.yaml', import.meta.url), 'utf8');

function read(text: string): { findings: readonly Finding[]; entries: readonly Synonyms[] } {
  const { entries, readings } = readSynonyms({
    product: { path: file, bytes: new TextEncoder().encode(text) },
    board: null,
  });
  return { entries, findings: readings.flatMap((reading) => reading.findings) };
}

const nothing = { words: [], hidden: [], asked: [], means: [] };

describe('an entry', () => {
  it('may be a list, a ring with hidden words, or one way: all in one shape', () => {
    const { findings, entries } = read(
      [
        '- [snow day, school shut]',
        '- { words: [snow day], hidden: [skiving] }',
        '- { asked: [is it shut], means: [snow day, closure] }',
      ].join('\n'),
    );
    expect(findings).toEqual([]);
    expect(entries).toEqual([
      { ...nothing, words: ['snow day', 'school shut'] },
      { ...nothing, words: ['snow day'], hidden: ['skiving'] },
      { ...nothing, asked: ['is it shut'], means: ['snow day', 'closure'] },
    ]);
  });

  it('may have one word where a list is wanted', () => {
    const { findings, entries } = read('- { words: snow day, hidden: skiving }');
    expect(findings).toEqual([]);
    expect(entries).toEqual([{ ...nothing, words: ['snow day'], hidden: ['skiving'] }]);
  });

  it('comes out in small letters, with straight apostrophes and single spaces', () => {
    const { entries } = read('- [Headteacher’s  Letter, HTL, 2016]');
    expect(entries).toEqual([{ ...nothing, words: ["headteacher's letter", 'htl', '2016'] }]);
  });
});

describe('what is wrong with an entry is said where it stands, and the others stay', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['- [snow day]', '1:3 ring-of-one: This ring has only one word in it, so it joins nothing.'],
    ['- { words: [snow day] }', '1:3 ring-of-one: This ring has only one word in it, so it joins nothing.'],
    ['- {}', '1:3 ring-of-one: This ring has only one word in it, so it joins nothing.'],
    [
      '- { hidden: [skiving, bunking off] }',
      '1:3 half-an-entry: This entry has only hidden words, so the search has nothing to show for them.',
    ],
    ['- { asked: [is it shut] }', '1:3 half-an-entry: “means” is missing from this entry, so it leads nowhere.'],
    ['- { means: [closure] }', '1:3 half-an-entry: “asked” is missing from this entry, so it leads nowhere.'],
    [
      '- { words: [snow day, closure], means: [school shut] }',
      '1:3 mixed-entry: This entry mixes two forms: “words” or “hidden” with “asked” or “means”.',
    ],
    ['- { words: [HTL], hidden: [htl] }', '1:3 word-twice: “htl” stands twice in this entry.'],
    [
      '- { word: [snow day, closure] }',
      '1:5 unknown-setting: “word” is not a setting of the entry that begins on line 1 of vocabulary/synonyms.yaml. Did you mean “words”?',
    ],
    [
      '- snow day, closure',
      '1:3 wrong-kind-of-value: “snow day, closure” is read as one name, because it has no square brackets.',
    ],
    [
      '- [snow day, [closure]]',
      '1:14 wrong-kind-of-value: Item 2 of entry 1 of vocabulary/synonyms.yaml should be text, but a list is written here.',
    ],
    ['- { words: [snow day, ""] }', '1:23 missing-setting: Item 2 of “words” is empty.'],
  ];

  it.each(cases)('%s', (line, expected) => {
    const { findings, entries } = read(`${line}\n- [school bus, coach]`);
    expect(findings.map((found) => `${found.line}:${found.column} ${found.rule}: ${found.message}`)).toEqual([
      expected,
    ]);
    expect(findings[0]).toMatchObject({ file, severity: 'error' });
    expect(entries).toEqual([{ ...nothing, words: ['school bus', 'coach'] }]);
  });

  it('with one way to put it right', () => {
    const { findings } = read('- { asked: [is it shut] }\n- { hidden: [skiving, bunking off] }');
    expect(findings.map((found) => found.fix)).toEqual([
      'Add “means”: what the documents say, in square brackets.',
      'Add “words”: the words to use for it today, in square brackets.',
    ]);
  });
});

describe('the product’s own entries', () => {
  const { entries: product, findings } = read(productText);

  it('hold', () => {
    expect(findings).toEqual([]);
  });

  it('are many, in a file that stays small enough to read and to send', () => {
    expect(product.length).toBeGreaterThanOrEqual(320);
    expect(Buffer.byteLength(productText)).toBeLessThan(60_000);
  });

  it('are written as the search compares them', () => {
    const lines = productText.split('\n').filter((line) => line.startsWith('- '));
    expect(lines.filter((line) => line !== line.toLowerCase())).toEqual([]);
    expect(productText).not.toMatch(/[‘’“”]/u);
  });

  it('hold no word twice that differs in hyphens and apostrophes only', () => {
    const plain = (word: string): string => word.replaceAll('-', ' ').replaceAll("'", '');
    const repeated = product.flatMap(({ words, hidden, asked, means }) => {
      const all = [...words, ...hidden, ...asked, ...means].map(plain);
      return all.filter((word, position) => all.indexOf(word) !== position);
    });
    expect(repeated).toEqual([]);
  });

  it('never show a word in one ring that another ring hides', () => {
    const hidden = new Set(product.flatMap((entry) => entry.hidden));
    expect(product.flatMap(({ words, means }) => [...words, ...means]).filter((word) => hidden.has(word))).toEqual([]);
  });

  it('have no ring that stands in another whole', () => {
    const rings = product.map(({ words, hidden }) => [...words, ...hidden]).filter((ring) => ring.length > 0);
    const isInside = (ring: readonly string[], other: readonly string[]): boolean =>
      other !== ring && ring.every((word) => other.includes(word));
    expect(rings.filter((ring) => rings.some((other) => isInside(ring, other)))).toEqual([]);
  });

  it('do not send what people type to what they typed by a ring already', () => {
    const needless = product.flatMap(({ asked, means }) =>
      asked.filter((word) =>
        product.some((ring) => {
          const all = [...ring.words, ...ring.hidden];
          return all.includes(word) && means.every((meant) => all.includes(meant));
        }),
      ),
    );
    expect(needless).toEqual([]);
  });
});
