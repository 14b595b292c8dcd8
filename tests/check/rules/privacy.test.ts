import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { githubReport } from '../../../src/check/reporters/github.ts';
import { jsonReport } from '../../../src/check/reporters/json.ts';
import { terminalReport } from '../../../src/check/reporters/terminal.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { bodyLine, checkFiles, checkFolder, checkRule, makeBriefing, readFixture } from '../check-files.ts';
import { inJpeg, makeExif } from '../privacy/pictures.ts';

const file = 'briefings/child-p.mdx';

test('nhs-number: the line is shown with dots, and the number nowhere', async () => {
  const findings = await checkFiles({ [file]: makeBriefing('Child P (NHS No 999 123 4500) was not brought.') });
  expect(findings).toEqual([
    {
      rule: 'nhs-number',
      severity: 'error',
      file,
      line: bodyLine,
      column: 17,
      excerpt: 'Child P (NHS No ••••••••••••) was not brought.',
      message: 'This looks like an NHS number.',
      why: 'An NHS number names one person, and anybody who finds it here can learn who the child is.',
      fix: 'Take the number out before this file is saved anywhere public; if it has been shared already, tell your data protection lead.',
    },
  ]);
});

test('nhs-number: in a list of reviews, in an attribute and in a draft', async () => {
  const findings = await checkRule('nhs-number', {
    'reviews.yaml': '- { id: child-c, name: "9991234500", board: Northmoor, type: scr }\n',
    [file]: makeBriefing('<LearningPoint id="a" title="999 123 4500">\nAsk.\n</LearningPoint>', { status: 'draft' }),
  });
  expect(findings.map((finding) => [finding.file, finding.severity])).toEqual([
    [file, 'error'],
    ['reviews.yaml', 'error'],
  ]);
});

test('date-of-birth', async () => {
  const findings = await checkFiles({ [file]: makeBriefing('He was born on 14/03/2019 and lived with his mother.') });
  expect(findings).toMatchObject([
    {
      rule: 'date-of-birth',
      severity: 'error',
      line: bodyLine,
      column: 16,
      excerpt: 'He was born on •••••••••• and lived with his mother.',
      message: 'This looks like a date of birth.',
      fix: 'Give an age (“aged 7”) or the year alone in its place; if the file has been shared already, tell your data protection lead.',
    },
  ]);
});

test('the finding of another rule on the same line shows dots too', async () => {
  const findings = await checkFiles({
    [file]: makeBriefing('Child P (NHS No 999 123 4500): see [here](briefing:nowhere).'),
  });
  expect(findings.map(({ rule }) => rule)).toEqual(['nhs-number', 'unknown-briefing']);
  expect(JSON.stringify(findings)).not.toContain('4500');
});

test.each([
  [
    'phone-number',
    'Ring 01632 960399.',
    'Ring ••••••••••••.',
    'This looks like a telephone number, and it is not one that may appear on the site.',
  ],
  [
    'email-address',
    'Write to jo@example.org.',
    'Write to ••••••••••••••.',
    'This looks like an e-mail address, and it is not one that may appear on the site.',
  ],
  [
    'postcode',
    'They lived in EX1 1AA.',
    'They lived in •••••••.',
    'This looks like a full postcode, and it is not one that may appear on the site.',
  ],
  [
    'street-address',
    'They lived at 14 Mill Lane.',
    'They lived at ••••••••••••.',
    'This looks like a street address with its house number.',
  ],
])('%s', async (rule, text, excerpt, message) => {
  expect(await checkFiles({ [file]: makeBriefing(text) })).toMatchObject([
    { rule, severity: 'warning', line: bodyLine, excerpt, message },
  ]);
});

test('named-place-in-case: in a case study, and nowhere else', async () => {
  const body =
    'Hillside Primary School was praised.\n\n<CaseStudy id="c" title="Child C">\nShe went to Hillside Primary School.\n</CaseStudy>';
  expect(await checkFiles({ [file]: makeBriefing(body) })).toMatchObject([
    {
      rule: 'named-place-in-case',
      severity: 'warning',
      line: bodyLine + 3,
      excerpt: 'She went to •••••••••••••••••••••••.',
      message: 'This case study names a school or a hospital.',
    },
  ]);
});

test('what the board has made public is left alone, however it is written', async () => {
  const text =
    'Ring 01632 960 300, +44 1632 960399 or 0330 240 1727; write to Office@northmoor.example.org or EX1 1AA, 14 Mill Lane.';
  const files = { [file]: makeBriefing(text) };
  expect((await checkFiles(files)).map(({ rule }) => rule)).toEqual(['phone-number', 'postcode', 'street-address']);
  const site = await readFixture('site.yaml');
  expect(
    await checkFiles({ ...files, 'site.yaml': `${site}publicDetails: [01632 960399, ex1 1aa, 14 Mill Lane]\n` }),
  ).toEqual([]);
});

const picture = 'briefings/pictures/john-smith-9991234500.png';
const hidden = 'briefings/pictures/john-smith-••••••••••.png';

test('in the name of a file: the finding says which file it is, and not the number', async () => {
  const png = await readFile(
    new URL('../../fixtures/authoring/briefings/images/neglect-timeline.png', import.meta.url),
  );
  const findings = await checkFiles({ [picture]: png });
  expect(findings).toEqual([
    {
      rule: 'nhs-number',
      severity: 'error',
      file: hidden,
      line: null,
      column: null,
      excerpt: null,
      message: 'The name of this file holds what looks like an NHS number. It is shown here with dots.',
      why: 'An NHS number names one person, and anybody who finds it here can learn who the child is. Names of files become part of addresses, which are copied and kept in many places.',
      fix: 'Give the file a name without it, and change the lines that use the old name.',
    },
  ]);
});

test('in the name of a folder, of a briefing and of a file that is not read', async () => {
  const findings = await checkFiles({
    'briefings/baby-9991234500.mdx': makeBriefing('Ask early.'),
    'briefings/P 999 123 4500/notes.docx': 'notes',
    'packs/born-2019-03-14.yaml': '',
  });
  const named = findings.filter(({ message }) => message.startsWith('The name of this f'));
  expect(named.map(({ rule, file: path, message }) => `${rule}: ${path}: ${message.slice(0, 23)}`)).toEqual([
    'nhs-number: briefings/P ••••••••••••: The name of this folder',
    'nhs-number: briefings/baby-••••••••••.mdx: The name of this file h',
    'date-of-birth: packs/born-••••••••••.yaml: The name of this file h',
  ]);
  expectNoDigits(findings);
});

test('a link to such a picture, a suggestion and a list of places do not repeat it, in any report', async () => {
  const findings = await checkFiles({
    'briefings/baby-9991234500.mdx': makeBriefing('Ask early.'),
    'reviews.yaml': '- { id: child-9991234500, name: "C", board: Northmoor, type: scr }\n',
    [file]: makeBriefing(
      '![](./john-smith-9991234500.png) See [one](briefing:baby-999123450), [two](review:child-999123450) and [three](theme:999-123-4500).',
    ),
  });
  expect(findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['missing-image', 'unknown-briefing', 'unknown-review', 'unknown-theme', 'nhs-number']),
  );
  expectNoDigits(findings);
});

test('a number broken over two lines shows on neither, whatever else is wrong with them', async () => {
  const findings = await checkFiles({
    [file]: makeBriefing('Child P (999 123\n4500) lived [here](briefing:nowhere) in [May](briefing:no-such).'),
  });
  expect(findings.map(({ rule, line, excerpt }) => ({ rule, line: (line ?? 0) - bodyLine, excerpt }))).toEqual([
    { rule: 'nhs-number', line: 0, excerpt: 'Child P (•••••••' },
    { rule: 'unknown-briefing', line: 1, excerpt: '••••) lived [here](briefing:nowhere) in [May](briefing:no-such).' },
    { rule: 'unknown-briefing', line: 1, excerpt: '••••) lived [here](briefing:nowhere) in [May](briefing:no-such).' },
  ]);
});

test('a finding on a page of the built site is masked by what the content holds', async () => {
  const { mask } = await checkFolder({ [file]: makeBriefing('Ring 01632 960399.') });
  const page: Finding = {
    rule: 'broken-link',
    severity: 'error',
    file: 'briefings/p-9991234500.mdx',
    line: null,
    column: null,
    excerpt: null,
    message: 'On the page /briefings/p-9991234500/: the link “01632 960 399” leads nowhere.',
    why: 'Nobody gets there.',
    fix: 'Take it out.',
  };
  expect(mask(page)).toEqual({
    ...page,
    file: 'briefings/p-••••••••••.mdx',
    message: 'On the page /briefings/p-••••••••••/: the link “•••••••••••••” leads nowhere.',
  });
});

test.each([
  ['sources.yaml', '- { id: a, title: "Ring 01632 960399", type: report }\n', 'phone-number'],
  ['reviews.yaml', '- { id: a, name: Jo at 14 Mill Lane, board: Northmoor, type: scr }\n', 'street-address'],
  ['vocabulary/glossary.yaml', '- { id: a, term: A, meaning: Write to jo@example.org }\n', 'email-address'],
  ['packs/a.yaml', 'title: They lived in EX1 1AA\n', 'postcode'],
])('contact details are looked for in %s', async (path, text, rule) => {
  const findings = await checkFiles({ [path]: text });
  expect(findings.filter((finding) => finding.rule === rule).map((finding) => finding.file)).toEqual([path]);
});

test('the board’s own contact is allowed in site.yaml, where another line is wrong too, and nothing else is', async () => {
  const site = await readFixture('site.yaml');
  // Without one of its lines `reportConcern` cannot be read, and its number is the board's none the less.
  const broken = site.replace(/ {2}outOfHours.*\n/, '');
  const findings = await checkFiles({
    'site.yaml': `${broken}publicDetails:\n  - 01632 960398\n\n# Ring Jo: 01632 960397\nlicence: Ring 01632 960399\n`,
  });
  const phones = findings.filter(({ rule }) => rule === 'phone-number');
  expect(phones.map(({ excerpt }) => excerpt)).toEqual(['# Ring Jo: ••••••••••••', 'licence: Ring ••••••••••••']);
});

test('photo-position', async () => {
  const findings = await checkFiles({ 'briefings/images/garden.jpg': inJpeg(makeExif([50, 37, 12], 'II')) });
  expect(findings).toMatchObject([
    {
      rule: 'photo-position',
      severity: 'error',
      file: 'briefings/images/garden.jpg',
      line: null,
      message: 'This picture carries the place where it was taken, hidden in its file.',
      why: 'Pictures are published as they are, and anybody who saves this one can see on a map where the camera stood: a home, a school.',
    },
  ]);
});

/** In none of the three reports stands the number that these tests hide, nor its beginning. */
function expectNoDigits(findings: readonly Finding[]): void {
  const reports = [
    jsonReport(findings),
    githubReport(findings, { contentDir: '/c', repositoryRoot: '/' }),
    terminalReport(findings, { contentDir: '/c', isColour: false }),
  ];
  expect(findings.length).toBeGreaterThan(0);
  for (const report of reports) expect(report.replace(/[- ]/g, '')).not.toMatch(/999123|20190314/);
}
