import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getLibrary } from '../../src/library/get-library.ts';
import type { Library } from '../../src/library/model.ts';
import { drawRecord } from '../../src/views/draw-record.ts';
import { getBriefingListView } from '../../src/views/get-briefing-list-view.ts';
import { getBriefingView } from '../../src/views/get-briefing-view.ts';
import { getFrame } from '../../src/views/get-frame.ts';
import { getGlossaryView } from '../../src/views/get-glossary-view.ts';
import { getHistory } from '../../src/views/get-history.ts';
import { getHomeView } from '../../src/views/get-home-view.ts';
import { getBriefingLinks } from '../../src/views/get-links.ts';
import { getPackView } from '../../src/views/get-pack-view.ts';
import { getSearchView } from '../../src/views/get-search-view.ts';
import { getSiteMapView } from '../../src/views/get-site-map-view.ts';
import { getSourceParts } from '../../src/views/get-source-parts.ts';
import { getStatements } from '../../src/views/get-statements.ts';
import { getThemeView } from '../../src/views/get-theme-view.ts';
import { getLang } from '../../src/views/languages.ts';
import { getWords, getWordsLanguage } from '../../src/words/get-words.ts';
import { findAll, findOne, say } from '../mdx/support/html.ts';
import { makeTempDir } from '../support/make-temp-dir.ts';
import { pick } from './fixture-library.ts';

const fixture = 'tests/fixtures/two-languages';
const library = await getLibrary(fixture);
const welsh = pick(library.briefings, 'gwrando');
const english = pick(library.briefings, 'listening');

/** The same board with Welsh as the language of its site; the briefing that says nothing of its language is then Welsh too. */
async function getWelshLibrary(): Promise<Library> {
  const folder = join(await makeTempDir(), 'content');
  await cp(fixture, folder, { recursive: true });
  const path = join(folder, 'site.yaml');
  await writeFile(path, `${await readFile(path, 'utf8')}language: cy\n`);
  return getLibrary(folder);
}

test('the fixture is in order', () => {
  expect([library.findings, library.unresolved, library.conflicts]).toEqual([[], [], []]);
});

describe('a briefing in another language than its site', () => {
  const { html, lang, contents, terms } = getBriefingView(library, welsh);

  test('says so once around its words, and its headings in the contents list do too', () => {
    expect(lang).toBe('cy');
    expect(contents).toEqual([
      { href: '#holi', label: 'Holi', lang: 'cy' },
      { href: '#cynnwys', label: 'Cynnwys', lang: 'cy' },
    ]);
  });

  test('has the interface words in it marked as English', () => {
    const english = [
      '.point__kind',
      '.point__source',
      '.point__tools',
      '.question__kind',
      'summary',
      '.citation',
      'dt',
    ];
    for (const selector of english) {
      const langs = findAll(html, selector).map(({ properties }) => properties['lang']);
      expect(langs[0], selector).toBe('en-GB');
    }
    expect(findAll(html, 'div.point__text')[0]?.properties['lang']).toBeUndefined();
  });

  test('marks the titles of English points and themes that it links', () => {
    const links = findAll(html, 'a').filter(({ properties }) => properties['lang'] === 'en-GB');
    expect(links.map(say)).toEqual(['Ask the child what the ZZP should say.', "The child's voice"]);
  });

  test('has an English point that it includes marked as English', () => {
    const included = findAll(html, 'article.point')[1];
    expect(included?.properties['lang']).toBe('en-GB');
    expect(included === undefined ? [] : say(included)).toContain('From Listening to children');
  });

  test('has no glossary terms marked but in what it includes: in Welsh the letters stand for something else', () => {
    expect(findAll(html, 'p').map(say)[0]).toBe("Mae'r ZZP yn air gwneud.");
    expect(findAll(html, 'a.term')).toHaveLength(1);
    expect(terms.map(({ term }) => term)).toEqual(['ZZP']);
  });
});

describe('its title, wherever the site lists it', () => {
  test('says its language', () => {
    expect(getBriefingLinks(library, [welsh.slug, english.slug])).toEqual([
      { href: '/briefings/gwrando/', label: 'Gwrando ar blant', lang: 'cy' },
      { href: '/briefings/listening/', label: 'Listening to children' },
    ]);
    const entries = getBriefingListView(library, 1).briefings;
    expect(entries.map(({ label, lang }) => [label, lang])).toEqual([
      ['Gwrando ar blant', 'cy'],
      ['Listening to children', undefined],
    ]);
  });

  test('says it on the site map, under its source and where it tells a source again', () => {
    const briefings = getSiteMapView(library).parts.find(({ id }) => id === 'briefings')?.branches ?? [];
    expect(briefings.map(({ label, lang }) => [label, lang])).toEqual([
      ['Gwrando ar blant', 'cy'],
      ['Listening to children', undefined],
    ]);
    const [points] = getSourceParts(library, pick(library.sources, 'late')).parts;
    expect(points?.records.map(({ lang }) => lang)).toEqual(['cy', undefined]);
    const [statement] = getStatements(library, [pick(library.points, 'listening/ask-the-child').id]);
    const [telling] =
      statement === undefined
        ? []
        : getHistory(library, { ...statement, point: pick(library.points, 'listening/ask-the-child') });
    expect(telling?.retold).toEqual([{ href: '/briefings/gwrando/#gofyn', label: 'Gwrando ar blant', lang: 'cy' }]);
  });

  test('and its words say theirs among what each source said', () => {
    const gofyn = pick(library.points, 'gwrando/gofyn');
    const ask = { ...pick(library.points, 'listening/ask-the-child'), source: null };
    const two = { ...library, points: new Map(library.points).set(ask.id, ask) };
    const voices = [ask, gofyn].map((point) => ({ source: point.source, year: point.year, points: [point] }));
    const [statement] = getStatements(two, [ask.id]);
    const tellings = statement === undefined ? [] : getHistory(two, { ...statement, point: ask, voices });
    expect(tellings.map(({ words }) => words?.lang)).toEqual([undefined, 'cy']);
  });

  test('and its points say theirs where they are drawn', () => {
    const { html } = drawRecord(library, pick(library.points, 'gwrando/gofyn'), {
      titleLevel: 3,
      termsSeen: new Set(),
    });
    expect(findOne(html, 'article.point').properties['lang']).toBe('cy');
    expect(findOne(html, 'p.point__kind').properties['lang']).toBe('en-GB');
  });
});

test('an English briefing of an English site says nothing of languages', () => {
  const { html, lang } = getBriefingView(library, english);
  expect(lang).toBeUndefined();
  const marked = findAll(html, 'a').filter(({ properties }) => properties['lang'] !== undefined);
  expect(marked.map(say)).toEqual(["Gofyn i'r plentyn"]);
});

test.each([
  ['cy', 'en-GB', 'cy'],
  ['en-GB', 'cy', 'en-GB'],
  ['en', 'en-GB', undefined],
  ['cy', 'cy', undefined],
])('%s among %s', (language, around, lang) => {
  expect(getLang(language, around)).toBe(lang);
});

describe('a Welsh site', () => {
  test('builds its views; what is not translated is English and says so', async () => {
    const site = await getWelshLibrary();
    expect(site.findings).toEqual([]);
    const frame = getFrame(site, { title: 'Hafan', address: '/' });
    expect([frame.language, frame.wordsLang]).toEqual(['cy', 'en-GB']);
    const { html, lang } = getBriefingView(site, pick(site.briefings, 'gwrando'));
    expect(lang).toBeUndefined();
    const kind = findAll(html, 'p.point__kind')[0];
    expect(kind === undefined ? [] : [say(kind), kind.properties['lang']]).toEqual(['Argymhelliad', undefined]);
    expect(findAll(html, 'p.point__tools')[0]?.properties['lang']).toBe('en-GB');
    expect(getHomeView(site).frame.language).toBe('cy');
    expect(getGlossaryView(site).letters.length).toBeGreaterThan(1);
    expect(getSearchView(site).filters.length).toBeGreaterThan(1);
    expect(getThemeView(site, pick(site.vocabulary.themeById, 'childs-voice')).isEmpty).toBe(false);
    expect(getPackView(site, pick(site.vocabulary.audienceById, 'health-visitor')).title).toBe('Health visitor');
  });

  test('has each part of its words whole in one language', () => {
    expect(getWords('cy').kinds['good-practice']).toBe('Arfer da');
    expect(getWordsLanguage('cy', 'kinds')).toBe('cy');
    expect(getWords('cy').frame).toEqual(getWords('en-GB').frame);
    expect(getWordsLanguage('cy', 'frame')).toBe('en-GB');
  });

  test('and a language of which nothing is known is English', () => {
    expect(getWords('gd')).toEqual(getWords('en-GB'));
    expect(getWordsLanguage('gd', 'kinds')).toBe('en-GB');
  });
});
