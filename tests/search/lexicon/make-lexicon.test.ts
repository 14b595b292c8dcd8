import { describe, expect, test } from 'vitest';
import { decodeSorted } from '../../../src/search/lexicon/front-code.ts';
import { termToRings } from '../../../src/search/lexicon/make-lexicon.ts';
import { lexiconData as data, library, records } from '../support/fixture.ts';

const words = decodeSorted(data.words);
const getRings = (phrase: string) => data.rings.filter((ring) => ring.some((marked) => marked.slice(1) === phrase));

describe('the lexicon of a site', () => {
  test('holds every word of every passage once, with how often it occurs', () => {
    expect(data.records).toBe(records.length);
    expect(words).toEqual([...new Set(words)].sort());
    expect(data.ranks).toHaveLength(words.length);
    expect(words).toContain('upstairs');
    expect(words).toContain('beforehand');
    expect(words).not.toContain('marzipan');
    const rank = (word: string) => Number(data.ranks[words.indexOf(word)]);
    expect(rank('child')).toBeGreaterThan(rank('bruise'));
    expect(rank('bruise')).toBe(0);
  });

  test('says of each phrase of a ring what it is for', () => {
    expect(getRings('threshold chat')).toEqual([['+doorstep call', '-threshold chat', '~snoop visit']]);
    expect(getRings('peeking in')).toEqual([['-peeking in', '>doorstep call']]);
    expect(getRings('lantern walk')).toEqual([['-lantern walk', '>evening light']]);
  });

  test('leaves out rings of which nothing stands on the site', () => {
    expect(getRings('hilltop huddle')).toEqual([]);
  });

  test('has the British spellings of words that the site has', () => {
    expect(data.spellings).toContain('color colour');
    expect(data.spellings).not.toContain('organization organisation');
  });

  test('names themes by label, parts of it and variants', () => {
    expect(data.themes).toEqual([
      ['visits', 'Home visits', 'doorstep work'],
      ['planned-visits', 'Planned visits'],
      ['handovers', 'Handovers, step down and case closure', 'Handovers', 'step down', 'case closure'],
    ]);
  });

  test('names audiences and levels by label and the words for roles, and only those of the board', () => {
    expect(data.audiences.map(([id]) => id)).toEqual(['health', 'health-visitor', 'gp', 'social-care', 'team-manager']);
    expect(data.audiences.find(([id]) => id === 'team-manager')).toContain('heads of hub');
    expect(data.levels.find(([id]) => id === 'senior-leader')).toContain('strategic leads');
    expect(JSON.stringify(data)).not.toContain('lamplighters');
  });

  test('names the sources that some passage rests on, by short name and title', () => {
    expect(data.sources).toEqual([
      ['early', 'Ash, 2016', 'Doors that opened'],
      ['late', 'Dale, 2021', 'Doors that closed'],
      ['undated', 'Fernshire, no date stated', 'A study without a date'],
    ]);
  });
});

describe('a glossary term', () => {
  const getWords = (id: string) =>
    library.vocabulary.glossary
      .filter((term) => term.id === id)
      .flatMap((term) => termToRings(term).map((ring) => ring.words));

  test('and its words in full find each other', () => {
    expect(getWords('rtm')).toEqual([['rtm', 'round table meeting']]);
  });

  test('of several readings has a ring for each; a hyphen does not take it apart', () => {
    expect(getWords('qd')).toEqual([
      ['qd', 'quiet door'],
      ['qd', 'quick draft'],
    ]);
  });
});
