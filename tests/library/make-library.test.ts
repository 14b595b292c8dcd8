import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/library/load-content.ts';
import { makeLibrary } from '../../src/library/make-library.ts';
import type { Library } from '../../src/library/model.ts';
import { linkedFixture } from './support/make-content.ts';
import { pick } from './support/pick.ts';

let library: Library;

beforeAll(async () => {
  library = makeLibrary(await loadContent(linkedFixture), { today: '2026-11-20' });
});

describe('the Library of a sound folder', () => {
  it('has no problem to tell of', () => {
    expect(library.findings).toEqual([]);
    expect(library.unresolved).toEqual([]);
    expect(library.conflicts).toEqual([]);
  });

  it('has published and withdrawn briefings, no drafts, and every briefing as parsed', () => {
    expect([...library.briefings.values()].map(({ slug, status }) => [slug, status])).toEqual([
      ['early-visits', 'published'],
      ['later-visits', 'published'],
      ['own-words', 'published'],
      ['withdrawn-visits', 'withdrawn'],
    ]);
    expect(library.parsed.map((parsed) => parsed.slug)).toContain('not-yet');
    expect([...library.points.keys()].filter((id) => id.startsWith('not-yet'))).toEqual([]);
  });

  it('keeps what drafts name wrongly apart, and lets drafts name drafts', () => {
    expect(library.unresolvedInDrafts).toMatchObject([
      { file: 'briefings/not-yet.mdx', kind: 'theme', value: 'home-vists', from: 'themes', reason: 'missing' },
    ]);
  });

  it('knows its day, its folder and the base path of its site, and cannot be written to', () => {
    expect(library).toMatchObject({ today: '2026-11-20', contentDir: linkedFixture, basePath: '/learning' });
    expect(Object.isFrozen(library)).toBe(true);
  });

  it('has another digest on another day, which changes what is due for review', async () => {
    const raw = await loadContent(linkedFixture);
    expect(makeLibrary(raw, { today: '2026-11-20' }).digest).toBe(library.digest);
    expect(makeLibrary(raw, { today: '2026-11-21' }).digest).not.toBe(library.digest);
  });
});

describe('the order in which files come', () => {
  it('changes neither groups nor what is unresolved', async () => {
    const raw = await loadContent(linkedFixture);
    fc.assert(
      fc.property(fc.shuffledSubarray([...raw.briefings], { minLength: raw.briefings.length }), (briefings) => {
        const shuffled = makeLibrary({ ...raw, briefings }, { today: '2026-11-20' });
        expect(shuffled.groups).toEqual(library.groups);
        expect(shuffled.figureGroups).toEqual(library.figureGroups);
        expect(shuffled.unresolved).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a briefing', () => {
  it('has its settings, its records in document order, and the site’s language', () => {
    expect(pick(library.briefings, 'early-visits')).toMatchObject({
      address: '/briefings/early-visits/',
      file: 'briefings/early-visits.mdx',
      type: 'digest',
      published: '2019-03',
      language: 'en-GB',
      audiences: ['health'],
      sources: ['second-study-2018', 'first-study-2011'],
      points: [
        'early-visits/see-the-bedroom',
        'early-visits/speak-alone',
        'early-visits/schools-know-more',
        'early-visits/three-people-three-rooms',
      ],
      cases: ['early-visits/child-f'],
      figures: ['early-visits/visits-in-case', 'early-visits/seen-alone'],
      questions: ['early-visits/when-alone'],
      activities: ['early-visits/draw-the-house'],
    });
    expect(pick(library.briefings, 'own-words').type).toBe('explainer');
  });

  it('names what replaces it, and no withdrawn one as related', () => {
    expect(pick(library.briefings, 'withdrawn-visits').supersededBy).toEqual(['later-visits']);
    expect(pick(library.briefings, 'later-visits').supersedes).toEqual(['withdrawn-visits']);
    expect(pick(library.briefings, 'early-visits').related).toEqual(['later-visits']);
  });

  it('counts the words that a reader reads', () => {
    expect(pick(library.briefings, 'own-words').words).toBe(19);
  });
});

describe('what a record inherits', () => {
  it.each([
    [
      'its own',
      'speak-alone',
      ['speaking-alone', 'home-visits'],
      ['midwife'],
      ['front-line'],
      'first-study-2011',
      2011,
    ],
    ['the briefing’s', 'see-the-bedroom', ['home-visits'], ['health'], ['front-line'], 'second-study-2018', 2018],
    [
      'those of For',
      'schools-know-more',
      ['seeing-the-child'],
      ['teacher'],
      ['senior-leader'],
      'second-study-2018',
      2018,
    ],
    [
      'those of the case',
      'three-people-three-rooms',
      ['handing-over'],
      ['teacher'],
      ['senior-leader'],
      'guidance-2020',
      2020,
    ],
  ])('are %s tags and source (%s)', (_, id, themes, audiences, levels, source, year) => {
    expect(pick(library.points, `early-visits/${id}`)).toMatchObject({ themes, audiences, levels, source, year });
  });

  it('is the board’s own voice where it says so or names no source, with the year of the briefing', () => {
    expect(pick(library.figures, 'early-visits/visits-in-case')).toMatchObject({
      source: null,
      year: 2019,
      themes: ['handing-over'],
    });
    expect(pick(library.points, 'own-words/sleep-matters')).toMatchObject({ source: null, year: 2010 });
    expect(pick(library.points, 'own-words/from-a-report')).toMatchObject({ source: 'undated-report', year: null });
  });

  it('for a question or an activity, is the themes of what it is about', () => {
    expect(pick(library.questions, 'early-visits/when-alone')).toMatchObject({
      themes: ['speaking-alone', 'home-visits'],
      audiences: ['health'],
      for: ['supervision'],
      about: ['early-visits/speak-alone'],
      hasAnswer: true,
    });
    expect(pick(library.activities, 'early-visits/draw-the-house')).toMatchObject({
      title: 'Draw the house',
      minutes: 15,
      themes: ['home-visits', 'handing-over'],
      about: ['early-visits/see-the-bedroom', 'early-visits/child-f'],
    });
  });

  it('for a question that names its own themes, is those', () => {
    expect(pick(library.questions, 'later-visits/question-1').themes).toEqual(['seeing-the-child']);
  });

  it('reaches a section of prose through For', () => {
    expect(library.sections.find((section) => section.title === 'For schools')).toMatchObject({
      id: 'early-visits/for-schools',
      address: '/briefings/early-visits/#for-schools',
      themes: ['seeing-the-child'],
      audiences: ['teacher'],
      levels: ['senior-leader'],
      year: 2018,
    });
    expect(library.sections.find((section) => section.id === 'own-words/introduction')).toMatchObject({
      title: 'What our board says',
      text: 'We have read the studies and say this.',
      year: 2010,
    });
  });
});

describe('a learning point', () => {
  it('has what was written of it', () => {
    expect(pick(library.points, 'early-visits/speak-alone')).toMatchObject({
      localId: 'speak-alone',
      address: '/briefings/early-visits/#speak-alone',
      text: 'Speak with the child alone at least once.',
      kind: 'recommendation',
      title: null,
      lead: 'Visitors should',
      number: '2',
      page: '12-13',
      asks: ['can I see the child alone', 'what if a parent refuses'],
      place: { line: 20, column: 1 },
    });
  });

  it('is joined with those that say the same, through a withdrawn one too, the oldest source first', () => {
    const origin = 'own-words/sleep-matters';
    const members = [origin, 'early-visits/see-the-bedroom', 'later-visits/where-they-sleep'];
    expect(library.groups).toEqual([
      { origin: 'later-visits/one-form', members: ['later-visits/one-form', 'own-words/from-a-report'] },
      { origin, members },
    ]);
    expect(pick(library.points, 'early-visits/see-the-bedroom')).toMatchObject({
      origin,
      sameAs: [origin, 'later-visits/where-they-sleep'],
    });
    expect(pick(library.points, 'withdrawn-visits/see-where-they-sleep')).toMatchObject({ origin, sameAs: members });
    expect(pick(library.points, 'later-visits/never-alone')).toMatchObject({
      origin: 'later-visits/never-alone',
      sameAs: [],
    });
  });

  it('knows its bundle and its parts, and is never joined with them', () => {
    expect(pick(library.points, 'later-visits/go-together')).toMatchObject({
      partOf: ['later-visits/form-and-visit'],
      sameAs: [],
    });
    expect(pick(library.points, 'later-visits/form-and-visit')).toMatchObject({
      parts: ['later-visits/go-together'],
      sameAs: [],
    });
  });

  it('knows what it questions and what questions it, terms too', () => {
    expect(pick(library.points, 'early-visits/speak-alone').contrast).toEqual([
      { kind: 'point', id: 'later-visits/never-alone' },
    ]);
    expect(pick(library.points, 'later-visits/never-alone')).toMatchObject({
      contrast: [{ kind: 'term', id: 'northmoor-form' }],
      questionedBy: ['early-visits/speak-alone'],
    });
    expect(pick(library.belongs.termContrast, 'northmoor-form')).toEqual(['later-visits/never-alone']);
  });

  it('knows who illustrates, asks about and includes it', () => {
    expect(pick(library.points, 'early-visits/speak-alone')).toMatchObject({
      cases: ['early-visits/child-f'],
      questions: ['early-visits/when-alone'],
      activities: [],
      includedBy: ['later-visits'],
    });
    expect(pick(library.points, 'later-visits/one-form').cases).toEqual(['early-visits/child-f']);
    expect(pick(library.points, 'early-visits/three-people-three-rooms').cases).toEqual(['early-visits/child-f']);
    expect(pick(library.points, 'early-visits/see-the-bedroom').activities).toEqual(['early-visits/draw-the-house']);
  });
});

describe('a case study and a key figure', () => {
  it('have what was written of them', () => {
    expect(pick(library.cases, 'early-visits/child-f')).toMatchObject({
      title: 'Child F',
      about: ['practice', 'partnership'],
      review: 'northmoor-child-f',
      illustrates: ['early-visits/speak-alone', 'later-visits/one-form'],
      source: 'guidance-2020',
    });
    expect(pick(library.figures, 'early-visits/seen-alone')).toMatchObject({
      value: '12',
      of: '40',
      base: 'accounts',
      page: '9',
    });
  });

  it('a figure that two briefings repeat counts once, and one of a withdrawn briefing not at all', () => {
    expect([...library.figures.values()].map(({ id, isCounted }) => [id, isCounted])).toEqual([
      ['early-visits/visits-in-case', true],
      ['early-visits/seen-alone', true],
      ['later-visits/alone-again', false],
      ['withdrawn-visits/old-figure', false],
    ]);
    expect(library.figureGroups).toEqual([
      { origin: 'early-visits/seen-alone', members: ['early-visits/seen-alone', 'later-visits/alone-again'] },
    ]);
  });
});

describe('what belongs', () => {
  it('to a theme is what names it or a narrower one, withdrawn things left out', () => {
    const { theme } = library.belongs;
    expect([...theme.keys()]).toEqual([...library.vocabulary.themeById.keys()]);
    expect(pick(theme, 'home-visits')).toEqual({
      points: [
        'early-visits/see-the-bedroom',
        'early-visits/speak-alone',
        'later-visits/where-they-sleep',
        'later-visits/form-and-visit',
      ],
      cases: [],
      figures: [],
      questions: ['early-visits/when-alone'],
      briefings: [],
    });
    expect(pick(theme, 'seeing-the-child')).toMatchObject({
      points: [
        'early-visits/see-the-bedroom',
        'early-visits/speak-alone',
        'early-visits/schools-know-more',
        'later-visits/where-they-sleep',
        'later-visits/never-alone',
        'later-visits/form-and-visit',
      ],
      figures: ['early-visits/seen-alone'],
      briefings: ['early-visits'],
    });
    expect(pick(theme, 'working-together')).toMatchObject({ briefings: ['later-visits', 'own-words'] });
  });

  it('to a sector is what names it or a role; to a role only its own; to everyone only what says so', () => {
    const { audience } = library.belongs;
    expect(pick(audience, 'midwife').points).toEqual(['early-visits/speak-alone']);
    expect(pick(audience, 'health')).toMatchObject({
      points: ['early-visits/see-the-bedroom', 'early-visits/speak-alone', 'later-visits/go-together'],
      briefings: ['early-visits'],
    });
    expect(pick(audience, 'health-visitor')).toMatchObject({ points: ['later-visits/go-together'], briefings: [] });
    expect(pick(audience, 'everyone')).toMatchObject({
      figures: ['later-visits/alone-again'],
      briefings: ['later-visits'],
    });
    expect(pick(audience, 'schools').cases).toEqual(['early-visits/child-f']);
  });

  it('to a source is what rests on it and what cites or links it', () => {
    const { source } = library.belongs;
    expect(pick(source, 'undated-report')).toMatchObject({
      points: ['early-visits/speak-alone', 'own-words/from-a-report'],
      briefings: ['early-visits'],
    });
    expect(pick(source, 'first-study-2011')).toEqual({
      points: ['early-visits/speak-alone'],
      cases: [],
      figures: ['early-visits/seen-alone', 'later-visits/alone-again'],
      questions: [],
      briefings: ['early-visits', 'later-visits'],
    });
    expect(pick(source, 'guidance-2020').briefings).toEqual(['early-visits']);
  });

  it('to a review is its cases, the briefings that name it and each passage that links it', () => {
    const { review } = library.belongs;
    expect(pick(review, 'northmoor-child-f')).toEqual({
      cases: ['early-visits/child-f'],
      briefings: ['early-visits'],
      mentions: [{ briefing: 'early-visits', address: '/briefings/early-visits/#introduction', title: 'Early visits' }],
    });
    expect(pick(review, 'eastvale-child-f')).toEqual({
      cases: [],
      briefings: [],
      mentions: [{ briefing: 'early-visits', address: '/briefings/early-visits/#child-f', title: 'Child F' }],
    });
  });

  it('to a term is what links or defines it', () => {
    expect(pick(library.belongs.term, 'northmoor-form')).toEqual(['early-visits/for-schools']);
    expect(pick(library.belongs.term, 'scr')).toEqual(['early-visits/afterwards']);
    expect(pick(library.belongs.term, 'camhs')).toEqual([]);
  });
});

describe('sources and reviews', () => {
  it('know their short name, their year as stated and what replaces them', () => {
    expect([...library.sources.values()].map((source) => source.shortName)).toEqual([
      'Archer and others, 2011',
      'Bell and Dunn, 2018',
      'Bell, 2018',
      'Northmoor Audit Office, no date stated',
      'Welsh Office of Guidance, 2020',
    ]);
    expect(pick(library.sources, 'second-study-2018')).toMatchObject({
      address: '/sources/second-study-2018/',
      year: 2018,
      date: '2018-05',
      supersedes: [],
      supersededBy: ['third-study-2018'],
    });
    expect(pick(library.reviews, 'northmoor-child-f')).toEqual({
      id: 'northmoor-child-f',
      address: '/reviews/northmoor-child-f/',
      name: 'Child F',
      board: 'Northmoor',
      year: 2019,
      type: 'cpr',
      url: null,
      themes: ['home-visits'],
    });
    expect(pick(library.reviews, 'eastvale-child-f').year).toBeNull();
  });
});
