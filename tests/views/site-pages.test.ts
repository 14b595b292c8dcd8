import { describe, expect, test } from 'vitest';
import { getAboutView } from '../../src/views/get-about-view.ts';
import { getAccessibilityView } from '../../src/views/get-accessibility-view.ts';
import { getReviewListView } from '../../src/views/get-review-list-view.ts';
import { getSafetyView } from '../../src/views/get-safety-view.ts';
import { getSiteMapView } from '../../src/views/get-site-map-view.ts';
import type { ProseSection, ProseView } from '../../src/views/prose-view.ts';
import { getFixtureLibrary } from './fixture-library.ts';
import { makeLongBriefing, makeViewsLibrary, siteYaml } from './make-views-library.ts';

const library = await getFixtureLibrary();

function section({ sections }: ProseView, id: string): ProseSection {
  const found = sections.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The page has no part ${id}.`);
  return found;
}

const getText = ({ body }: ProseSection) => body.flat().join(' ');
const getRows = ({ facts = [] }: ProseSection) =>
  facts.map(({ label, values }) => [label, ...values.map((value) => value.label)].join(': '));

describe('the accessibility statement', () => {
  test('claims nothing where nobody has audited the site', () => {
    const view = getAccessibilityView(library);
    expect(getText(section(view, 'how-accessible'))).toContain('Nobody has audited this site yet.');
    expect(getRows(section(view, 'technical'))).toEqual([
      'Standard: WCAG 2.2, level AA',
      'Compliance status: Not stated, because nobody has audited the site yet',
      'Tested by: Nobody yet',
      'Tested on: Not yet',
      'What was tested, and how: Not yet',
      'Statement prepared on: Not yet',
      'Statement last reviewed on: Not yet',
    ]);
  });

  test('says who tested what, when and with what result, once somebody has', async () => {
    const audited = await makeViewsLibrary({
      'site.yaml': siteYaml(
        [
          'accessibility:',
          '  testedBy: The access team of Larkshire Council',
          '  testedOn: 2026-09',
          '  method: Twelve pages, by hand with two screen readers',
          '  result: partial',
          '  issues: ["The chart of years cannot be read at 400 % zoom."]',
          '  prepared: 2026-10-02',
        ].join('\n'),
      ),
    });
    const view = getAccessibilityView(audited);
    expect(getText(section(view, 'how-accessible'))).toContain(
      'by The access team of Larkshire Council (September 2026). The result: partially compliant.',
    );
    expect(getText(section(view, 'known-problems'))).toContain('The chart of years cannot be read at 400 % zoom.');
    expect(getRows(section(view, 'technical'))).toEqual([
      'Standard: WCAG 2.2, level AA',
      'Compliance status: Partially compliant',
      'Tested by: The access team of Larkshire Council',
      'Tested on: September 2026',
      'What was tested, and how: Twelve pages, by hand with two screen readers',
      'Statement prepared on: 2 October 2026',
      'Statement last reviewed on: Not yet',
    ]);
  });

  test('sends readers to the body that enforces the regulations where they live', async () => {
    const enforcement = section(getAccessibilityView(library), 'enforcement');
    expect(enforcement.links?.map(({ href }) => href)).toContain('https://www.equalityadvisoryservice.com/');
    const northern = await makeViewsLibrary({
      'site.yaml': siteYaml('').replace('nation: england', 'nation: northern-ireland'),
    });
    const there = section(getAccessibilityView(northern), 'enforcement');
    expect(getText(there)).toContain('Equality Commission for Northern Ireland');
    expect(there.links?.map(({ href }) => href)).not.toContain('https://www.equalityadvisoryservice.com/');
  });

  test('says how to tell the board of a problem', () => {
    expect(getRows(section(getAccessibilityView(library), 'feedback'))).toEqual([
      'Contact: Partnership team',
      'Email: team@example.org',
    ]);
  });

  test('is not half an audit: a result without a test behind it is refused', async () => {
    const half = await makeViewsLibrary({ 'site.yaml': siteYaml('accessibility: { result: full }') });
    expect(half.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([
      '“testedBy” is missing from “accessibility”.',
      '“testedOn” is missing from “accessibility”.',
      '“method” is missing from “accessibility”.',
      '“prepared” is missing from “accessibility”.',
    ]);
  });
});

describe('the page about staying safe', () => {
  const view = getSafetyView(library);

  test('says what the way out does, and where it leads', () => {
    expect(getText(section(view, 'what-it-does'))).toContain('opens example.org in its place');
    expect(view.frame.exitHref).toBe('https://example.org/weather');
  });

  test('says as plainly what it cannot do', () => {
    expect(getText(section(view, 'what-it-cannot-do'))).toContain('It does not clear your browsing history.');
  });

  test('begins with whom to call', () => {
    expect(view.sections[0]?.id).toBe('in-danger');
    expect(getRows(section(view, 'in-danger'))[0]).toMatch(/01632.960010/);
  });
});

describe('the page about the site', () => {
  const view = getAboutView(library);

  test('names the board, and counts what is published', () => {
    expect(getText(section(view, 'who-runs-it'))).toContain('Larkshire Safeguarding Children Partnership runs it');
    expect(getText(section(view, 'what-it-is'))).toContain(
      'So far it holds 9 learning points, 1 case study and 1 key figure in 2 briefings, and lists 3 sources.',
    );
  });

  test('says that briefings are signed off only where they must be', async () => {
    const signed = 'A named person signs off each briefing';
    expect(getText(section(view, 'how-learning-is-chosen'))).not.toContain(signed);
    const strict = await makeViewsLibrary({ 'site.yaml': siteYaml('signOff: required\nlicence: Reuse it.') });
    expect(getText(section(getAboutView(strict), 'how-learning-is-chosen'))).toContain(signed);
    expect(getText(section(getAboutView(strict), 'using-it'))).toContain('Reuse it.');
  });
});

describe('the site map', () => {
  test('leads to every part, theme and role, and to the newest briefings', () => {
    const { parts } = getSiteMapView(library);
    expect(parts.map(({ title }) => title)).toEqual(['Parts of this site', 'Themes', 'Roles', 'Briefings']);
    const hrefs = parts.flatMap(({ branches }) =>
      branches.flatMap(({ href, narrower }) => [href, ...narrower.map((inner) => inner.href)]),
    );
    expect(hrefs).toEqual(
      expect.arrayContaining([
        '/larkshire/learning-points/kind/recommendation/',
        '/larkshire/case-studies/year/2016/',
        '/larkshire/themes/long-neglect/',
        '/larkshire/audiences/midwife/',
        '/larkshire/briefings/late-learning/',
        '/larkshire/accessibility/',
        '/larkshire/search/',
      ]),
    );
    expect(hrefs).not.toContain('/larkshire/briefings/withdrawn-learning/');
  });

  test('has one page of briefings and the way to the rest', async () => {
    const briefing = makeLongBriefing(0);
    const many = await makeViewsLibrary(
      Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`briefings/long-${index}.mdx`, briefing])),
    );
    const part = getSiteMapView(many).parts.at(-1);
    expect(part?.branches).toHaveLength(50);
    expect(part?.more).toEqual({ href: '/larkshire/briefings/', label: 'All 62 briefings' });
  });
});

test('reviews stand under the board that held them, with what speaks of each', () => {
  const { boards, pager } = getReviewListView(library);
  expect(pager).toBeNull();
  expect(boards).toEqual([
    {
      label: 'Larkshire Safeguarding Children Partnership',
      reviews: [
        { href: '/larkshire/reviews/lark-child-a/', label: 'Child A', note: 'Serious case review · 1 case study' },
      ],
    },
  ]);
});
