import { expect, test } from 'vitest';
import { bodyLine, checkFiles, checkRule, makeBriefing, readFixture } from '../check-files.ts';

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
