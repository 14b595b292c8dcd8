import { describe, expect, test } from 'vitest';
import { getSearchRecords } from '../../src/search/get-search-records.ts';
import { getFixtureLibrary } from '../views/fixture-library.ts';

const records = getSearchRecords(await getFixtureLibrary());

function find(address: string) {
  const found = records.find((record) => record.address === address);
  if (found === undefined) throw new Error(`There is no record for ${address}.`);
  return found;
}

describe('getSearchRecords', () => {
  test('every passage of a published briefing has one record, with an address of its own', () => {
    const addresses = records.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => address.startsWith('/briefings/early-learning/'))).toEqual([
      '/briefings/early-learning/',
      '/briefings/early-learning/#keep-a-chronology',
      '/briefings/early-learning/#ask-about-home',
      '/briefings/early-learning/#child-a',
      '/briefings/early-learning/#thirty',
      '/briefings/early-learning/#introduction',
    ]);
  });

  test('a withdrawn briefing is not found', () => {
    expect(records.filter(({ address }) => address.includes('withdrawn'))).toEqual([]);
  });

  test('a learning point says its kind, source, page and themes', () => {
    expect(find('/briefings/early-learning/#keep-a-chronology')).toMatchObject({
      title: 'Keep a chronology and read it before every visit.',
      language: 'en',
      shown: { kind: 'Recommendation', briefing: 'Early learning', themes: 'Neglect' },
    });
    expect(find('/briefings/early-learning/#keep-a-chronology').shown.source).toMatch(/2016, page 7$/);
  });

  test('a narrower theme and a role are found under their parents too', () => {
    expect(find('/briefings/early-learning/#ask-about-home').filters).toEqual({
      theme: ['long-neglect', 'neglect'],
      audience: ['health-visitor', 'health'],
      kind: ['learning-point'],
      type: ['explainer'],
      year: ['2016'],
    });
  });

  test('a briefing is found by its title, summary and headings', () => {
    expect(find('/briefings/early-learning/')).toMatchObject({
      title: 'Early learning',
      text: 'What an early study found. What was found What to do',
      shown: { kind: 'Briefing', briefing: '' },
    });
  });

  test('what has no dated source has no year', () => {
    expect(find('/briefings/late-learning/#plainly-again').filters.year).toEqual([]);
  });
});
