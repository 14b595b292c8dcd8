import { describe, expect, test } from 'vitest';
import { getLibrary } from '../../src/library/get-library.ts';
import type { AudienceId } from '../../src/library/ids.ts';
import { makePack } from '../../src/packs/make-pack.ts';
import { pick } from '../views/fixture-library.ts';
import { makeViewsLibrary } from '../views/make-views-library.ts';

const library = await getLibrary('tests/fixtures/packs');
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
          'everyone late-learning/meet-in-person',
        ],
      ],
    ]);
  });

  test('what several sources say alike stands once, under the earliest, and brings all its sources', () => {
    const pack = makePack(library, audience('everyone'));
    const ids = pack.themes.flatMap(({ points }) => points.map(({ id }) => id));
    expect(ids).toContain('late-learning/say-it-plainly');
    expect(ids).not.toContain('late-learning/plainly-again');
    expect([...pack.sources].sort()).toEqual(['early', 'late', 'undated']);
  });

  test('says it in the words that name the audience, not in those that an earlier source has for another', () => {
    const getIds = (id: string) =>
      makePack(library, audience(id)).themes.flatMap(({ points }) => points.map((point) => point.id));
    expect(getIds('police-officer')).toContain('late-learning/read-the-history');
    expect(getIds('police-officer')).not.toContain('early-learning/keep-a-chronology');
    expect(getIds('midwife')).toContain('early-learning/keep-a-chronology');
    expect(getIds('midwife')).not.toContain('late-learning/read-the-history');
  });

  test('brings the case studies of its points, and key figures of their theme and source', () => {
    const [neglect] = makePack(library, audience('health')).themes;
    expect(neglect).toMatchObject({ cases: ['early-learning/child-a'], figures: ['early-learning/thirty'] });
  });

  test('a question, activity or case study that belongs under two themes stands once', async () => {
    const demo = await getLibrary('content');
    const { themes } = makePack(demo, pick(demo.vocabulary.audienceById, 'everyone').id);
    const ids = themes.flatMap(({ cases, questions, activities }) => [...cases, ...questions, ...activities]);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('holds forty points at the most', async () => {
    const demo = await getLibrary('content');
    const pack = makePack(demo, pick(demo.vocabulary.audienceById, 'social-worker').id);
    expect(pack.themes.flatMap(({ points }) => points)).toHaveLength(40);
    expect(pack.chosen).toBe(40);
    expect(pack.available).toBeGreaterThan(80);
  });

  test('a point that is written inside a case study is printed there, and counts', () => {
    const pack = makePack(library, audience('health-visitor'));
    const [neglect] = pack.themes;
    expect(neglect?.cases).toEqual(['early-learning/child-a']);
    expect(neglect?.points.map(({ id }) => id)).not.toContain('early-learning/read-the-notes');
    expect(pack.chosen).toBe(9);
  });

  test('leaves out what was withdrawn', () => {
    const ids = makePack(library, audience('everyone')).themes.flatMap(({ points }) => points.map(({ id }) => id));
    expect(ids).not.toContain('withdrawn-learning/old-advice');
  });

  test('says how many points it holds, and of how many', () => {
    expect(makePack(library, audience('police-officer'))).toMatchObject({ chosen: 8, available: 8 });
  });
});

test('what is written inside a case study of the pack is printed there, and nowhere else', async () => {
  const library = await makeViewsLibrary({
    'briefings/told.mdx': [
      '---\ntitle: Told\nsummary: A case.\npublished: 2024\naudiences: [midwife]\nthemes: [sharing]\nsources: [late]\n---\n',
      '<LearningPoint id="say">\nSay it.\n</LearningPoint>\n',
      '<CaseStudy id="child-a" title="Child A" illustrates="say">\nText of it.\n',
      '<Question id="inside" about="say">\nWhat was seen?\n</Question>\n',
      '<KeyFigure id="count" value="1" of="2" base="reviews">\nOne of 2 reviews.\n</KeyFigure>\n\n</CaseStudy>\n',
      '<Question id="outside" about="say">\nWhat now?\n</Question>\n',
    ].join('\n'),
  });
  const { themes } = makePack(library, pick(library.vocabulary.audienceById, 'midwife').id);
  const ids = themes.flatMap(({ cases, questions, figures }) => [...cases, ...questions, ...figures]);
  expect(ids.filter((id) => id.startsWith('told/'))).toEqual(['told/child-a', 'told/outside']);
});
