import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/library/load-content.ts';
import { type ContentReading, readContent } from '../../../src/library/read/read-content.ts';
import { linkedFixture, makeContent } from '../support/make-content.ts';

async function read(files: Readonly<Record<string, string>> = {}): Promise<ContentReading> {
  return readContent(await loadContent(await makeContent(files)));
}

function getMessages({ findings }: ContentReading): string[] {
  return findings.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

describe('site.yaml', () => {
  it('gives every setting, those left out as blanks or defaults', async () => {
    const { site, basePath } = readContent(await loadContent(linkedFixture));
    expect(site).toEqual({
      name: 'Northmoor Safeguarding Children Partnership',
      shortName: 'NSCP',
      area: 'Northmoor',
      nation: 'wales',
      url: 'https://www.example.org/learning/',
      reportConcern: {
        label: 'Are you worried about a child?',
        phone: '01632 960100',
        outOfHours: '01632960101',
        url: 'https://www.example.org/report',
      },
      contact: { name: 'Partnership office', email: 'office@example.org', phone: null, address: null },
      exitUrl: 'https://www.example.org/weather',
      sevenMinute: null,
      publicDetails: [],
      accent: '#234B5a',
      logo: 'logo.png',
      language: 'en-GB',
      licence: null,
      accessibility: null,
      rules: { 'long-title': 'off' },
      signOff: 'required',
      admin: { on: false, repository: null },
      search: { engine: 'pagefind' },
    });
    expect(basePath).toBe('/learning');
  });

  it.each([
    ['https://learning.example.org', ''],
    ['https://learning.example.org/', ''],
    ['https://pages.example.org/boards/northmoor/', '/boards/northmoor'],
  ])('takes from the url %s the base path “%s”', async (url, basePath) => {
    expect((await read({ 'site.yaml': `url: ${url}\n` })).basePath).toBe(basePath);
  });

  it('must say how to report a concern about a child, all of it', async () => {
    const nothing = await read({ 'site.yaml': 'name: Northmoor\n' });
    expect(nothing.findings.find((finding) => finding.rule === 'missing-report-concern')).toMatchObject({
      severity: 'error',
      message: 'site.yaml does not say how to report a concern about a child (“reportConcern”).',
      why: 'It stands at the top of every page and printed sheet, for a reader who has a child in mind right now.',
      fix: 'Add reportConcern with label, phone, outOfHours and url under it.',
    });
    const some = await read({ 'site.yaml': 'reportConcern:\n  label: Worried?\n  phone: ring the office\n' });
    expect(getMessages(some).filter((message) => message.includes('concern') || message.includes('ring'))).toEqual([
      'site.yaml:3:10 “ring the office” is not a telephone number.',
      'site.yaml:2:3 “reportConcern” has no “outOfHours”, the number for evenings and weekends for reporting a concern about a child.',
      'site.yaml:2:3 “reportConcern” has no “url”, the web address for reporting a concern about a child.',
    ]);
  });

  it('has everything that is wrong with it told at once', async () => {
    const reading = await read({
      'site.yaml': [
        'name: Northmoor',
        'shortname: NSCP',
        'area: Northmoor',
        'nation: whales',
        'url: learning.example.org',
        'reportConcern: { label: Worried?, phone: 999, outOfHours: "999", url: "https://www.example.org/a" }',
        'contact: { name: Office, email: office }',
        'exitUrl: weather',
        'accent: green',
        'logo: ../logo.svg',
        'language: fr',
        'signOff: perhaps',
        'rules: { long-title: loud }',
        'search: { engine: other }',
        '',
      ].join('\n'),
    });
    expect(getMessages(reading).sort()).toMatchInlineSnapshot(`
      [
        "site.yaml:10:7 “../logo.svg” is not the name of a picture in the content folder.",
        "site.yaml:11:11 “fr” is not a value of “language”.",
        "site.yaml:12:10 “perhaps” is not a value of “signOff”.",
        "site.yaml:13:22 “loud” is not a value of “long-title”.",
        "site.yaml:14:19 “other” is not a value of “engine”.",
        "site.yaml:2:1 “shortname” is not a setting of site.yaml. Did you mean “shortName”?",
        "site.yaml:4:9 “whales” is not a value of “nation”. Did you mean “wales”?",
        "site.yaml:5:6 “learning.example.org” is not a whole web address.",
        "site.yaml:7:33 “office” is not an e-mail address.",
        "site.yaml:8:10 “weather” is not a whole web address.",
        "site.yaml:9:9 “green” is not a colour that can be read here.",
      ]
    `);
    expect(reading.site).toMatchObject({ name: 'Northmoor', area: 'Northmoor', nation: 'england', accent: null });
  });
});

describe('the address of the site', () => {
  it.each([
    'https://learning.example.org//elsewhere.example',
    'https://learning.example.org/?a=b',
    'https://www.example.org@elsewhere.example/',
  ])('is refused where its links would lead to another host: %s', async (url) => {
    const reading = await read({ 'site.yaml': `url: ${url}\n` });
    expect(reading.findings.filter(({ rule }) => rule === 'wrong-web-address')).toHaveLength(1);
  });
});

describe('the logo', () => {
  it('must stand in the content folder', async () => {
    const reading = await read({ 'site.yaml': 'logo: emblem.png\n' });
    expect(reading.findings.find((finding) => finding.rule === 'missing-file')).toMatchObject({
      file: 'site.yaml',
      line: 1,
      column: 7,
      excerpt: 'logo: emblem.png',
      message: 'The content folder has no file “emblem.png”, which “logo” names.',
    });
  });
});

describe('the vocabulary', () => {
  it('has themes in two levels, a narrower one with what its parent says of leaving the page', async () => {
    const { vocabulary } = await read();
    expect(vocabulary.themes.map((theme) => theme.id)).toEqual(['seeing-the-child', 'working-together']);
    expect([...vocabulary.themeById.values()][1]).toEqual({
      id: 'home-visits',
      address: '/themes/home-visits/',
      label: 'Home visits',
      scope: null,
      parent: 'seeing-the-child',
      narrower: [],
      variants: [],
      exit: true,
    });
  });

  it('has audiences by sector and role, everyone among them', async () => {
    const { vocabulary } = await read();
    expect([...vocabulary.audienceById.values()].map(({ id, kind, sector }) => [id, kind, sector])).toEqual([
      ['everyone', 'everyone', null],
      ['health', 'sector', null],
      ['health-visitor', 'role', 'health'],
      ['midwife', 'role', 'health'],
      ['schools', 'sector', null],
      ['teacher', 'role', 'schools'],
    ]);
    expect(vocabulary.sectors[0]).toMatchObject({ id: 'health', roles: ['health-visitor', 'midwife'] });
    expect(vocabulary.levels.map((level) => level.label)).toEqual(['Front line', 'Senior leader']);
  });

  it('adds the board’s words to the product’s, the same id in place of it', async () => {
    const { vocabulary } = await read();
    const terms = vocabulary.glossary.map((term) => term.term);
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'en-GB')));
    expect(terms).toContain('Northmoor form');
    expect(vocabulary.glossary.find((term) => term.term === 'SCR')).toEqual({
      id: 'scr',
      address: '/glossary/#scr',
      term: 'SCR',
      meaning: 'Serious case review, as Northmoor explains it.',
      readings: [],
      prefer: null,
      wellKnown: false,
    });
    expect(vocabulary.synonyms.at(-1)).toEqual({
      words: ['home visit', 'visit at home', 'doorstep visit'],
      hidden: [],
      asked: [],
      means: [],
    });
    expect(vocabulary.synonyms.length).toBeGreaterThan(30);
    expect(vocabulary.spellings).toContainEqual({ british: 'connexion', american: 'connection' });
    expect(vocabulary.spellings).toContainEqual({ british: 'behaviour', american: 'behavior' });
  });

  it('takes apart a packed term of an older language file, and lets it stand for the product’s own', async () => {
    const { vocabulary } = await read();
    expect(vocabulary.language.at(-1)).toEqual({
      terms: ['did not attend', 'missed the visit'],
      prefer: 'was not brought',
      why: 'The words on this list are those that our board asks its writers to think twice about.',
    });
    expect(vocabulary.language.filter((check) => check.terms.includes('did not attend'))).toHaveLength(1);
    expect(vocabulary.language.some((check) => check.terms.includes('failed to attend'))).toBe(true);
  });

  it('needs no words of the board’s own', async () => {
    const folder = await makeContent({});
    await rm(join(folder, 'vocabulary/glossary.yaml'));
    await rm(join(folder, 'vocabulary/synonyms.yaml'));
    await rm(join(folder, 'sources.yaml'));
    await rm(join(folder, 'reviews.yaml'));
    const reading = readContent(await loadContent(folder));
    expect(reading.findings).toEqual([]);
    expect(reading.vocabulary.glossary.some((term) => term.term === 'CAMHS')).toBe(true);
  });

  it('tells of an entry with an error, keeps the others, and knows the id that was meant', async () => {
    const reading = await read({
      'vocabulary/themes.yaml': [
        '- id: seeing-the-child',
        '  label: Seeing the child',
        '- id: working-together',
        '  lable: Working together',
        '  narrower: [{ id: Handing Over, label: Handing over }]',
        '',
      ].join('\n'),
    });
    expect(getMessages(reading)).toEqual([
      'vocabulary/themes.yaml:5:20 “Handing Over” has characters that a name of this kind cannot have.',
      'vocabulary/themes.yaml:4:3 “lable” is not a setting of the entry that begins on line 3 of vocabulary/themes.yaml. Did you mean “label”?',
    ]);
    expect([...reading.vocabulary.themeById.keys()]).toEqual(['seeing-the-child']);
    expect(reading.registers.theme.mayHold('working-together')).toBe(true);
    expect(reading.registers.theme.mayHold('something-else')).toBe(false);
  });

  it('says of a term that has neither meaning nor readings what it lacks', async () => {
    const reading = await read({ 'vocabulary/glossary.yaml': '- { id: tac, term: TAC }\n' });
    expect(getMessages(reading)).toEqual(['vocabulary/glossary.yaml:1:3 The glossary does not say what “TAC” means.']);
  });

  it('holds nothing against ids of a file that cannot be read', async () => {
    const reading = await read({ 'vocabulary/themes.yaml': '- id: seeing-the-child\n  label: "Seeing\n' });
    expect(reading.findings.length).toBeGreaterThan(0);
    expect(reading.registers.theme.mayHold('anything')).toBe(true);
  });

  it('tells of an id that stands twice, wherever the first one is', async () => {
    const reading = await read({
      'vocabulary/themes.yaml': [
        '- { id: home-visits, label: Home visits }',
        '- id: working-together',
        '  label: Working together',
        '  narrower: [{ id: home-visits, label: Visits }]',
        '',
      ].join('\n'),
      'vocabulary/audiences.yaml': [
        'everyone: { id: everyone, label: Everyone }',
        'sectors: [{ id: health, label: Health, roles: [{ id: everyone, label: All }] }]',
        'levels: [{ id: front-line, label: Front line }, { id: front-line, label: Again }]',
        '',
      ].join('\n'),
      'sources.yaml': '- { id: a, title: A, type: law }\n- { id: a, title: B, type: law }\n',
    });
    expect(
      reading.conflicts.map(({ kind, file, place, value, others }) => [
        kind,
        file,
        place?.line,
        value,
        others[0]?.place,
      ]),
    ).toEqual([
      ['duplicate-id', 'vocabulary/themes.yaml', 4, 'home-visits', { line: 1, column: 9 }],
      ['duplicate-id', 'vocabulary/audiences.yaml', 2, 'everyone', { line: 1, column: 17 }],
      ['duplicate-id', 'vocabulary/audiences.yaml', 3, 'front-line', { line: 3, column: 16 }],
      ['duplicate-id', 'sources.yaml', 2, 'a', { line: 1, column: 9 }],
    ]);
    expect(reading.vocabulary.themes.map((theme) => theme.label)).toEqual(['Home visits', 'Working together']);
    expect(reading.sources.entries.map((entry) => entry.value.title)).toEqual(['A']);
  });
});

describe('sources.yaml and reviews.yaml', () => {
  it('are strict, and take a year as it is stated', async () => {
    const reading = await read({
      'sources.yaml': [
        '- { id: a, title: A, year: 2016, type: law, url: www.example.org/a }',
        '- { id: b, title: B, year: 2016-13, type: law, pages: 12 }',
        '- { id: c, title: C, authors: Archer J, year: 2016-05, type: law }',
        '',
      ].join('\n'),
      'reviews.yaml': '- { id: child-f, name: Child F, type: cpr }\n',
    });
    expect(getMessages(reading)).toEqual([
      'sources.yaml:1:50 “www.example.org/a” is not a whole web address.',
      'sources.yaml:2:28 “2016-13” is not a date: there are only 12 months.',
      'sources.yaml:2:48 “pages” is not a setting of the entry that begins on line 2 of sources.yaml.',
      'reviews.yaml:1:3 “board” is missing from the entry that begins on line 1 of reviews.yaml.',
    ]);
    expect(reading.sources.entries.map((entry) => entry.value)).toMatchObject([
      { id: 'c', authors: ['Archer J'], year: '2016-05' },
    ]);
    expect(reading.registers.source.mayHold('a')).toBe(true);
  });
});
