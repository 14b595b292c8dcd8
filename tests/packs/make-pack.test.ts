import { describe, expect, test } from 'vitest';
import type { AudienceId } from '../../src/library/ids.ts';
import { makePack } from '../../src/packs/make-pack.ts';
import { getFixtureLibrary, pick } from '../views/fixture-library.ts';

const library = await getFixtureLibrary();
const audience = (id: string): AudienceId => pick(library.vocabulary.audienceById, id).id;

describe('makePack', () => {
  test('holds what is for the role itself, then for its sector, then for everyone, under the themes of the vocabulary', () => {
    const pack = makePack(library, audience('health-visitor'));
    expect(pack.themes.map(({ theme, points }) => [theme, points.map(({ id, reason }) => `${reason} ${id}`)])).toEqual([
      ['neglect', ['own early-learning/ask-about-home', 'sector early-learning/keep-a-chronology']],
      [
        'sharing',
        [
          'everyone late-learning/say-it-plainly',
          'everyone late-learning/ask-again',
          'everyone late-learning/check-facts',
          'everyone late-learning/record-why',
          'everyone late-learning/tell-parents',
        ],
      ],
    ]);
  });

  test('what several sources say alike stands once, under its origin, and brings all its sources', () => {
    const pack = makePack(library, audience('everyone'));
    const ids = pack.themes.flatMap(({ points }) => points.map(({ id }) => id));
    expect(ids).toContain('early-learning/keep-a-chronology');
    expect(ids).not.toContain('late-learning/read-the-history');
    expect(ids).not.toContain('late-learning/plainly-again');
    expect([...pack.sources].sort()).toEqual(['early', 'late', 'undated']);
  });

  test('brings the case studies of its points, and key figures of their theme and source', () => {
    const [neglect] = makePack(library, audience('health')).themes;
    expect(neglect).toMatchObject({ cases: ['early-learning/child-a'], figures: ['early-learning/thirty'] });
  });

  test('leaves out what was withdrawn', () => {
    const ids = makePack(library, audience('everyone')).themes.flatMap(({ points }) => points.map(({ id }) => id));
    expect(ids).not.toContain('withdrawn-learning/old-advice');
  });

  test('says how many points it holds, and of how many', () => {
    expect(makePack(library, audience('police-officer'))).toMatchObject({ chosen: 7, available: 7 });
  });
});
