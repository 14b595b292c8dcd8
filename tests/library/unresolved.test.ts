import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/library/load-content.ts';
import { makeLibrary } from '../../src/library/make-library.ts';
import type { Library } from '../../src/library/model.ts';
import { makeContent } from './support/make-content.ts';
import { pick } from './support/pick.ts';

async function read(files: Readonly<Record<string, string>>): Promise<Library> {
  return makeLibrary(await loadContent(await makeContent(files)), { today: '2026-11-20' });
}

function makeBriefing(lines: readonly string[], front: readonly string[] = []): string {
  const required = ['title: New', 'summary: New.', 'published: 2022', 'audiences: [everyone]', 'themes: [home-visits]'];
  return ['---', ...required, ...front, '---', '', ...lines, ''].join('\n');
}

/** `new.mdx:7:11 related briefing not-yet: draft` */
function getUnresolved({ unresolved }: Library): string[] {
  return unresolved.map(({ file, place, kind, value, from, reason }) => {
    return `${file.replace('briefings/', '')}:${place?.line}:${place?.column} ${from} ${kind} ${value}: ${reason}`;
  });
}

function getConflicts({ conflicts }: Library): string[] {
  return conflicts.map(({ kind, file, place, from, value, others }) => {
    const rest = others.map((other) => `, ${other.file}:${other.place?.line} ${other.value}`);
    return `${kind}: ${file}:${place?.line}:${place?.column} ${from} ${value}${rest.join('')}`;
  });
}

describe('a reference that names nothing', () => {
  it('is told of wherever it stands, with its own place', async () => {
    const library = await read({
      'briefings/new.mdx': makeBriefing(
        [
          'See [the term](term:scrr), [Child F](review:northmoor-child-g) and [@first-studdy, p. 2].',
          '',
          '<LearningPoint id="new-point" themes="home-visits, hom-visits" audiences="midwive" levels="frontline" source="later" sameAs="later-visits/one-from, one-more" contrast="term:formm, nowhere">',
          'See [that](point:later-visits/gone), [the case](case:child-f), [a theme](theme:x), [staff](audience:y), [a page](briefing:z) and [it](source:q).',
          '</LearningPoint>',
          '',
          '<CaseStudy id="new-case" title="A case" review="child-f" illustrates="new-point, new-case">Text.</CaseStudy>',
          '',
          '<KeyFigure id="new-figure" value="1" of="2" base="visits" sameAs="new-point">Text.</KeyFigure>',
          '',
          '<Question about="new-case, new-thing">Text?</Question>',
          '',
          '<Include point="later-visits/nothing" />',
          '',
          '<Definition term="tacc">Text.</Definition>',
        ],
        [
          'type: digests',
          'levels: [front-line, boss]',
          'sources: [third-study]',
          'reviews: [f]',
          'supersedes: [old]',
          'related: [young]',
        ],
      ),
      'sources.yaml': '- { id: third-study-2018, title: T, type: lawn, supersedes: [second-study-2018] }\n',
      'reviews.yaml': '- { id: northmoor-child-f, name: F, board: B, type: cps, themes: [home-visit] }\n',
    });
    expect(getUnresolved(library).filter((one) => /^(?:new\.mdx|.*\.yaml):/.test(one))).toMatchInlineSnapshot(`
      [
        "reviews.yaml:1:53 type review-type cps: missing",
        "reviews.yaml:1:67 themes theme home-visit: missing",
        "sources.yaml:1:43 type review-type lawn: missing",
        "sources.yaml:1:62 supersedes source second-study-2018: missing",
        "new.mdx:7:7 type document-type digests: missing",
        "new.mdx:8:22 levels level boss: missing",
        "new.mdx:9:11 sources source third-study: missing",
        "new.mdx:10:11 reviews review f: missing",
        "new.mdx:11:14 supersedes briefing old: missing",
        "new.mdx:12:11 related briefing young: missing",
        "new.mdx:15:5 link term scrr: missing",
        "new.mdx:15:28 link review northmoor-child-g: missing",
        "new.mdx:15:68 citation source first-studdy: missing",
        "new.mdx:17:52 themes theme hom-visits: missing",
        "new.mdx:17:75 audiences audience midwive: missing",
        "new.mdx:17:92 levels level frontline: missing",
        "new.mdx:17:111 source source later: missing",
        "new.mdx:17:126 sameAs point later-visits/one-from: missing",
        "new.mdx:17:149 sameAs point one-more: missing",
        "new.mdx:17:169 contrast term formm: missing",
        "new.mdx:17:181 contrast point nowhere: missing",
        "new.mdx:18:5 link point later-visits/gone: missing",
        "new.mdx:18:38 link case child-f: missing",
        "new.mdx:18:64 link theme x: missing",
        "new.mdx:18:84 link audience y: missing",
        "new.mdx:18:105 link briefing z: missing",
        "new.mdx:18:130 link source q: missing",
        "new.mdx:21:49 review review child-f: missing",
        "new.mdx:21:82 illustrates point new-case: missing",
        "new.mdx:23:67 sameAs figure new-point: missing",
        "new.mdx:25:28 about record new-thing: missing",
        "new.mdx:27:17 point point later-visits/nothing: missing",
        "new.mdx:29:19 term term tacc: missing",
      ]
    `);
    expect(pick(library.points, 'new/new-point')).toMatchObject({ themes: ['home-visits'], sameAs: [], source: null });
  });

  it('comes with every id that would have been right, those of its own briefing as they are written there', async () => {
    const library = await read({
      'briefings/new.mdx': makeBriefing([
        '<LearningPoint id="new-point" themes="visits" sameAs="one-form">Text.</LearningPoint>',
      ]),
    });
    const [theme, point] = library.unresolved;
    expect(theme?.known).toEqual([
      'seeing-the-child',
      'home-visits',
      'speaking-alone',
      'working-together',
      'handing-over',
    ]);
    expect(point?.known.slice(0, 2)).toEqual(['new-point', 'early-visits/see-the-bedroom']);
    expect(point?.known.filter((id) => id.startsWith('not-yet'))).toEqual([]);
  });

  it('is no second error where the entry or the file that it names has one of its own', async () => {
    const library = await read({
      'sources.yaml': '- { id: first-study-2011, title: T, type: law, pages: 3 }\n',
      'vocabulary/audiences.yaml': 'everyone: { id: everyone, label: "Everyone }\n',
    });
    expect(library.findings.length).toBeGreaterThan(0);
    expect(library.unresolved.filter((one) => one.value === 'first-study-2011')).toEqual([]);
    expect(library.unresolved.filter((one) => one.kind === 'audience')).toEqual([]);
    expect(library.unresolved.some((one) => one.value === 'second-study-2018')).toBe(true);
  });

  it('is no second error where part of the briefing that it names could not be read', async () => {
    const library = await read({
      'briefings/later-visits.mdx': makeBriefing([
        '<LearningPoint id="never-alone" kind="findingg">Text.</LearningPoint>',
      ]),
    });
    expect(library.findings.map((finding) => finding.file)).toEqual(['briefings/later-visits.mdx']);
    expect(library.unresolved).toEqual([]);
  });
});

describe('a reference to what may not be named', () => {
  it('is told of when that is a draft', async () => {
    const library = await read({
      'briefings/new.mdx': makeBriefing(
        [
          '[A draft](briefing:not-yet) and [its point](point:not-yet/draft-point).',
          '',
          '<LearningPoint id="new-point" sameAs="not-yet/draft-point">Text.</LearningPoint>',
        ],
        ['related: [not-yet]'],
      ),
    });
    expect(getUnresolved(library)).toEqual([
      'new.mdx:7:11 related briefing not-yet: draft',
      'new.mdx:10:1 link briefing not-yet: draft',
      'new.mdx:10:33 link point not-yet/draft-point: draft',
      'new.mdx:12:39 sameAs point not-yet/draft-point: draft',
    ]);
    expect(library.groups.flatMap((group) => group.members)).not.toContain('not-yet/draft-point');
  });

  it('is right when a link leads to a withdrawn briefing, and is told of when its words would be shown again', async () => {
    const library = await read({
      'briefings/new.mdx': makeBriefing([
        'See [what we said](point:withdrawn-visits/old-part).',
        '',
        '<Include point="withdrawn-visits/old-part" />',
        '',
        '<LearningPoint id="new-point" partOf="withdrawn-visits/old-part" contrast="withdrawn-visits/old-part">Text.</LearningPoint>',
      ]),
    });
    expect(getUnresolved(library)).toEqual(['new.mdx:11:17 point point withdrawn-visits/old-part: withdrawn']);
    expect(pick(library.points, 'new/new-point')).toMatchObject({ partOf: [], contrast: [] });
  });

  it('is told of when a link leads to a place that is not on the page', async () => {
    const library = await read({
      'briefings/new.mdx': makeBriefing([
        '[Heading](/briefings/early-visits/#for-schools), [point](/briefings/early-visits/#speak-alone), [none](/briefings/early-visits/#for-school).',
      ]),
    });
    expect(getUnresolved(library)).toEqual(['new.mdx:9:97 link record early-visits/for-school: missing']);
    expect(library.unresolved[0]?.known).toContain('early-visits/for-schools');
  });
});

describe('things that cannot both be so', () => {
  it('leave the first of two records with one id, and the things that replace themselves in peace', async () => {
    const library = await read({
      'briefings/new.mdx': makeBriefing([
        '<LearningPoint id="twice" partOf="twice">First.</LearningPoint>',
        '',
        '<LearningPoint id="twice">Second.</LearningPoint>',
      ]),
      'sources.yaml': '- { id: a, title: A, type: law, supersedes: [a] }\n',
    });
    expect(pick(library.points, 'new/twice')).toMatchObject({ text: 'First.', partOf: [], parts: [] });
    expect(pick(library.sources, 'a')).toMatchObject({ supersedes: [], supersededBy: [] });
    expect(getConflicts(library)).toEqual([
      'link-to-itself: briefings/new.mdx:9:35 partOf twice',
      'link-to-itself: sources.yaml:1:46 supersedes a',
    ]);
  });

  it('are all told of', async () => {
    const library = await read({
      'briefings/new.mdx': makeBriefing(
        [
          '<LearningPoint id="whole" sameAs="new/whole, middle">Text.</LearningPoint>',
          '',
          '<LearningPoint id="middle" contrast="middle">Text.</LearningPoint>',
          '',
          '<LearningPoint id="part" partOf="whole" sameAs="middle">Text.</LearningPoint>',
          '',
          '<Question id="ask" about="ask">Text?</Question>',
        ],
        ['supersedes: [newer]', 'related: [new]'],
      ),
      'briefings/newer.mdx': makeBriefing(['Text.'], ['supersedes: [new, newer]']),
      'briefings/Newer.mdx': makeBriefing(['Text.']),
      'sources.yaml': [
        '- { id: a, title: A, type: law, supersedes: [b] }',
        '- { id: b, title: B, type: law, supersedes: [c] }',
        '- { id: c, title: C, type: law, supersedes: [a] }',
        '',
      ].join('\n'),
    });
    expect(getConflicts(library)).toMatchInlineSnapshot(`
      [
        "file-names-differ-in-case: briefings/newer.mdx:undefined:undefined file briefings/newer.mdx, briefings/Newer.mdx:undefined briefings/Newer.mdx",
        "link-to-itself: briefings/new.mdx:8:11 related new",
        "link-to-itself: briefings/new.mdx:11:35 sameAs new/whole",
        "link-to-itself: briefings/new.mdx:13:38 contrast middle",
        "link-to-itself: briefings/new.mdx:17:27 about ask",
        "part-and-bundle-alike: briefings/new.mdx:15:34 partOf whole, briefings/new.mdx:11 new/whole",
        "link-to-itself: briefings/newer.mdx:7:19 supersedes newer",
        "supersedes-circle: briefings/new.mdx:7:14 supersedes newer, briefings/newer.mdx:7 new",
        "supersedes-circle: sources.yaml:1:46 supersedes b, sources.yaml:2 c, sources.yaml:3 a",
      ]
    `);
  });
});
