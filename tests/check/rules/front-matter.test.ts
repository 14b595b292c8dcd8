import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bodyLine, checkFiles, makeBriefing, readFixture } from '../check-files.ts';

const file = 'briefings/new-one.mdx';

// Today is 15 June 2026.
beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 5, 15) / 1000)));
afterEach(() => void vi.unstubAllEnvs());

describe('review-date-passed', () => {
  test.each(['2026-06-14', '2026-05', '2025'])('%s has passed', async (reviewBy) => {
    expect(await checkFiles({ [file]: makeBriefing('Text.', { published: '2020', reviewBy }) })).toMatchObject([
      { rule: 'review-date-passed', severity: 'warning', line: 8, excerpt: `reviewBy: ${reviewBy}` },
    ]);
  });

  test('says the date in words', async () => {
    const [finding] = await checkFiles({ [file]: makeBriefing('Text.', { reviewBy: '2026-06-14' }) });
    expect(finding).toMatchObject({
      message: 'This briefing was to be reviewed by 14 June 2026, and that date has passed.',
      fix: 'Read it through, put right what has changed and set a new reviewBy date; or set status: withdrawn.',
    });
  });

  test.each(['2026-06-15', '2026-06', '2026'])('%s has not', async (reviewBy) => {
    expect(await checkFiles({ [file]: makeBriefing('Text.', { reviewBy }) })).toEqual([]);
  });

  test('what was withdrawn needs no review', async () => {
    expect(await checkFiles({ [file]: makeBriefing('Text.', { reviewBy: '2026-02', status: 'withdrawn' }) })).toEqual(
      [],
    );
  });
});

describe('published-in-future', () => {
  test.each(['2026-06-16', '2026-07', '2027'])('%s is still to come', async (published) => {
    expect(await checkFiles({ [file]: makeBriefing('Text.', { published }) })).toMatchObject([
      { rule: 'published-in-future', severity: 'warning', line: 4, excerpt: `published: ${published}` },
    ]);
  });

  test('says the date in words', async () => {
    expect(await checkFiles({ [file]: makeBriefing('Text.', { published: '2026-07' }) })).toMatchObject([
      {
        message: 'The publication date (July 2026) is still to come, but the briefing is published already.',
        fix: 'Check the year; if the briefing is to wait, set status: draft until that day.',
      },
    ]);
  });

  test.each(['2026-06-15', '2026-06', '2026'])('%s is not', async (published) => {
    expect(await checkFiles({ [file]: makeBriefing('Text.', { published }) })).toEqual([]);
  });
});

test('no-sources-listed', async () => {
  expect(
    await checkFiles({ [file]: makeBriefing('So it was [@triennial-2011-2014].', { sources: '[]' }) }),
  ).toMatchObject([
    {
      rule: 'no-sources-listed',
      severity: 'warning',
      line: 7,
      message: 'This briefing cites “triennial-2011-2014”, but its list of sources is empty.',
      fix: 'Add sources: [triennial-2011-2014] to the part between the --- lines, with the main source first.',
    },
  ]);
  expect(await checkFiles({ [file]: makeBriefing('Our own words.', { sources: '[]' }) })).toEqual([]);
});

test('no-sources-listed: silent where a source is listed that cannot be found, and while sources.yaml has errors', async () => {
  const getRules = async (files: Readonly<Record<string, string>>) => (await checkFiles(files)).map(({ rule }) => rule);
  const text = 'So it was [@triennial-2011-2014].';
  expect(await getRules({ [file]: makeBriefing(text, { sources: '[triennial-1901]' }) })).toEqual(['unknown-source']);
  const sources = `${await readFixture('sources.yaml')}- id: x\n  title: [X\n  type: report\n`;
  const rules = await getRules({ [file]: makeBriefing(text, { sources: '[]' }), 'sources.yaml': sources });
  expect(rules).toContain('yaml-syntax');
  expect(rules).not.toContain('no-sources-listed');
});

test('not-signed-off: only where the board asks for it', async () => {
  const site = { 'briefings/was-not-brought.mdx': null, 'briefings/information-sharing-basics.mdx': null };
  const settings = { signedOff: '{ by: Learning group, on: 2026-01-12 }' };
  const required = { ...site, 'site.yaml': `${await readFixture('site.yaml')}signOff: required\n` };
  expect(await checkFiles({ ...site, [file]: makeBriefing('Text.') })).toEqual([]);
  expect(await checkFiles({ ...required, [file]: makeBriefing('Text.', settings) })).toEqual([]);
  expect(await checkFiles({ ...required, [file]: makeBriefing('Text.') })).toMatchObject([
    {
      rule: 'not-signed-off',
      severity: 'error',
      line: 2,
      message: 'This briefing is published, but nobody has signed it off.',
      fix: 'Add signedOff: { by: …, on: … } to the part between the --- lines, or set status: draft until it is signed off.',
    },
  ]);
});

test('same-title', async () => {
  const again = makeBriefing('Text.', { title: 'Was Not Brought' });
  expect(await checkFiles({ 'briefings/zz.mdx': again })).toMatchObject([
    {
      rule: 'same-title',
      severity: 'warning',
      file: 'briefings/zz.mdx',
      line: 2,
      message: '“Was Not Brought” is also the title of briefings/was-not-brought.mdx.',
      fix: 'Say in one of the titles what sets it apart, such as its year or whom it is for; or name the older one in “supersedes” and withdraw it.',
    },
  ]);
  expect(
    await checkFiles({ 'briefings/zz.mdx': makeBriefing('Text.', { title: 'Was Not Brought', status: 'draft' }) }),
  ).toEqual([]);
});

test('the body of a test briefing begins where the tests say', () => {
  expect(makeBriefing('Text.').split('\n')[bodyLine - 1]).toBe('Text.');
});
