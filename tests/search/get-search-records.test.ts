import { describe, expect, test } from 'vitest';
import type { Briefing } from '../../src/library/model.ts';
import { toWords } from '../../src/search/plan/normalise.ts';
import { getBriefingView } from '../../src/views/get-briefing-view.ts';
import { getElements } from '../mdx/support/html.ts';
import { library, records } from './support/fixture.ts';

function find(address: string) {
  const found = records.find((record) => record.address === address);
  if (found === undefined) throw new Error(`There is no record for ${address}.`);
  return found;
}

const published = [...library.briefings.values()].filter(({ status }) => status === 'published');

function getIds(briefing: Briefing): string[] {
  return getElements(getBriefingView(library, briefing).html).map(({ properties }) => String(properties['id'] ?? ''));
}

describe('every passage', () => {
  test('has an address of its own', () => {
    const addresses = records.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test.each(published.map((briefing) => [briefing.slug, briefing] as const))(
    'of “%s” stands on its page, once',
    (_, briefing) => {
      const wanted = records
        .filter(({ address }) => address.startsWith(`${briefing.address}#`))
        .map(({ address }) => address.slice(address.indexOf('#') + 1));
      const ids = getIds(briefing);
      expect(wanted.length).toBeGreaterThan(0);
      expect(wanted.filter((id) => ids.filter((one) => one === id).length !== 1)).toEqual([]);
    },
  );

  test.each(published.map((briefing) => [briefing.slug, briefing] as const))(
    'of “%s” has a record: points, cases, figures, questions and all words of its prose',
    (slug, briefing) => {
      const own = records.filter(({ address }) => address.startsWith(briefing.address));
      const addresses = own.map(({ address }) => address);
      const things = [library.points, library.cases, library.figures, library.questions].flatMap((map) =>
        [...map.values()].filter((thing) => thing.briefing === briefing.slug),
      );
      expect(things.filter(({ address }) => !addresses.includes(address))).toEqual([]);
      expect(addresses).toContain(briefing.address);
      const prose = own.flatMap(({ filters, text }) => (filters.kind.includes('section') ? text : [])).join(' ');
      const sections = library.sections.flatMap((section) => (section.briefing === slug ? section.text : []));
      expect(toWords(prose)).toEqual(toWords(sections.join(' ')));
    },
  );

  test('is of a published briefing', () => {
    expect(records.filter(({ text }) => text.includes('marzipan'))).toEqual([]);
    expect(records.filter(({ address }) => /draft|withdrawn/.test(address))).toEqual([]);
  });
});

describe('a record', () => {
  test('of a learning point says what it is, where it stands and what it rests on', () => {
    expect(find('/briefings/visits/#read-first')).toMatchObject({
      title: 'Read the chronology before every visit to the home.',
      text: 'Read the chronology before every visit to the home.',
      asks: ['getting ready to see a family', 'what do I do beforehand'],
      briefing: 'Seeing children at home',
      under: 'What was found',
      page: '7',
      group: '/briefings/visits/#read-first',
      filters: {
        theme: ['planned-visits', 'visits'],
        audience: ['health', 'health-visitor', 'gp'],
        level: [],
        kind: ['recommendation'],
        type: ['explainer'],
        year: ['2016'],
        source: ['early'],
      },
    });
  });

  test('of what is said alike has the group of its origin; another has none', () => {
    expect(find('/briefings/handing-on/#read-again').group).toBe('/briefings/visits/#read-first');
    expect(find('/briefings/handing-on/#say-why').group).toBe('');
  });

  test('of a briefing has its title, summary and headings', () => {
    expect(find('/briefings/handing-on/')).toMatchObject({
      title: 'Handing work on',
      text: 'What reviews say of endings. Before closing',
      briefing: '',
      under: '',
    });
  });

  test('of what has no dated source has no year', () => {
    expect(find('/briefings/handing-on/#promise').filters.year).toEqual([]);
  });

  test('of prose leads to the paragraph, under the words of its heading', () => {
    expect(find('/briefings/visits/#what-was-found__1')).toMatchObject({
      title: 'What was found',
      text: expect.stringMatching(/^Several reviews describe a doorstep call .* the list\.$/),
    });
    expect(find('/briefings/visits/#introduction').title).toBe('Seeing children at home');
  });

  test('of a long passage without a title has its first words for one, cut between words', () => {
    const { title, text } = find('/briefings/handing-on/#say-why');
    expect(title).toMatch(/\S …$/);
    expect(title.length).toBeLessThan(125);
    expect(text.startsWith(`${title.replace(' …', '')} `)).toBe(true);
  });
});
