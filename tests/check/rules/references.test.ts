import { describe, expect, test } from 'vitest';
import { bodyLine, checkRule, makeBriefing } from '../check-files.ts';

const file = 'briefings/new-one.mdx';
const point = (attributes: string): string =>
  `<LearningPoint id="one" ${attributes}>\nAsk who was to bring the child.\n</LearningPoint>`;

/** rule, body, further settings, message, fix */
const cases: readonly (readonly [string, string, Record<string, string>, string, string])[] = [
  ['unknown-theme', point('themes="neglekt"'), {}, '“neglekt” is not one of our themes.', 'Did you mean “neglect”?'],
  [
    'unknown-theme',
    point('themes="finance"'),
    {},
    '“finance” is not one of our themes.',
    'Choose a theme from the list in vocabulary/themes.yaml.',
  ],
  [
    'unknown-audience',
    point('audiences="teachers"'),
    {},
    '“teachers” is not one of our audiences.',
    'Did you mean “teacher”?',
  ],
  [
    'unknown-level',
    point('levels="managers"'),
    {},
    '“managers” is not one of our levels.',
    'Choose a level from the end of vocabulary/audiences.yaml.',
  ],
  [
    'unknown-source',
    'So it was found [@trienial-2011-2014, p. 3].',
    {},
    '“trienial-2011-2014” is not one of our sources.',
    'Did you mean “triennial-2011-2014”?',
  ],
  [
    'unknown-source',
    point('source="working-together"'),
    {},
    '“working-together” is not one of our sources.',
    'Add the publication to sources.yaml under this id, or choose one that is there.',
  ],
  [
    'unknown-review',
    '<CaseStudy id="c" title="Child C" review="child-c">\nShe was not brought.\n</CaseStudy>',
    {},
    '“child-c” is not one of our reviews.',
    'Add the review to reviews.yaml under this id, or choose one that is there.',
  ],
  [
    'unknown-term',
    'We say [hidden harm](term:hidden-harm-zzz) seldom.',
    {},
    '“hidden-harm-zzz” is not in our glossary.',
    'Add a line to vocabulary/glossary.yaml in the content folder: - { id: hidden-harm-zzz, term: …, meaning: … }',
  ],
  [
    'unknown-briefing',
    'See [this one](briefing:was-not-brought-2024).',
    {},
    'This link goes to a briefing that does not exist: “was-not-brought-2024”.',
    'Did you mean “was-not-brought”?',
  ],
  [
    'unknown-point',
    'See [this one](point:was-not-brought/say-who-did-not-brng).',
    {},
    'This link goes to a learning point that does not exist: “was-not-brought/say-who-did-not-brng”.',
    'Did you mean “was-not-brought/say-who-did-not-bring”?',
  ],
  [
    'unknown-point',
    point('sameAs="say-who-did-not-bring"'),
    {},
    'There is no learning point “say-who-did-not-bring”, which is named in “sameAs”.',
    'Did you mean “was-not-brought/say-who-did-not-bring”?',
  ],
  [
    'unknown-case',
    'See [this one](case:was-not-brought/child-z).',
    {},
    'This link goes to a case study that does not exist: “was-not-brought/child-z”.',
    'Write the id of a case study in this briefing, or briefing/case for one in another briefing.',
  ],
  [
    'unknown-figure',
    '<KeyFigure id="f" value="3" of="5" base="reviews" sameAs="was-not-brought/three">\nThree of five.\n</KeyFigure>',
    {},
    'There is no key figure “was-not-brought/three”, which is named in “sameAs”.',
    'Write the id of a key figure in this briefing, or briefing/figure for one in another briefing.',
  ],
  [
    'unknown-record',
    '<Question id="q" about="nothing-here">\nWho was to bring the child?\n</Question>',
    {},
    'There is nothing with the id “nothing-here”, which is named in “about”.',
    'Write the id of a learning point, case study or key figure in this briefing, or briefing/id for one in another briefing.',
  ],
];

describe('references that name nothing', () => {
  test.each(cases)('%s', async (rule, body, settings, message, fix) => {
    const findings = await checkRule(rule, { [file]: makeBriefing(body, settings) });
    expect(findings).toMatchObject([{ severity: 'error', file, line: bodyLine, message, fix }]);
    expect(findings[0]?.excerpt).toBe(body.split('\n')[0]);
  });

  test('the type of a briefing', async () => {
    const findings = await checkRule('unknown-document-type', {
      [file]: makeBriefing('Text.', { type: 'explainers' }),
    });
    expect(findings).toMatchObject([
      {
        line: 8,
        message: '“explainers” is not one of our types of document.',
        fix: 'Did you mean “explainer”?',
      },
    ]);
  });

  test('the type of a review', async () => {
    const reviews = '- { id: child-c, name: Child C, board: Northmoor, type: scrs }\n';
    expect(await checkRule('unknown-review-type', { 'reviews.yaml': reviews })).toMatchObject([
      {
        file: 'reviews.yaml',
        line: 1,
        message: '“scrs” is not one of our types of review.',
        fix: 'Did you mean “scr”?',
      },
    ]);
  });

  test('in a draft they warn', async () => {
    const draft = makeBriefing(point('themes="neglekt"'), { status: 'draft' });
    expect(await checkRule('unknown-theme', { [file]: draft })).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('references to what readers cannot see', () => {
  const other = 'briefings/other.mdx';

  test('reference-to-draft', async () => {
    const findings = await checkRule('reference-to-draft', {
      [other]: makeBriefing(point(''), { status: 'draft', title: 'Another' }),
      [file]: makeBriefing('See [this one](briefing:other) and [that](point:other/one).'),
    });
    expect(findings).toMatchObject([
      {
        severity: 'error',
        file,
        line: bodyLine,
        message: '“other” is still a draft, so a published briefing cannot point to it.',
        fix: 'Publish the draft first (status: published), or take this reference out until then.',
      },
      { message: '“other/one” is still a draft, so a published briefing cannot point to it.' },
    ]);
  });

  test('reference-to-withdrawn: to show it again is an error, to link it is not', async () => {
    const findings = await checkRule('reference-to-withdrawn', {
      [other]: makeBriefing(point(''), { status: 'withdrawn', title: 'Another' }),
      [file]: makeBriefing('See [this one](briefing:other).\n\n<Include point="other/one" />'),
    });
    expect(findings).toMatchObject([
      {
        severity: 'error',
        file,
        line: bodyLine + 2,
        message: '“other/one” stands in a briefing that was withdrawn, so it cannot be shown here.',
        fix: 'Take it out, or show the statement of a briefing that is still published.',
      },
    ]);
  });
});
