import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paper } from '../../../src/check/rules/weak-accent.ts';
import { bodyLine, checkFiles, makeBriefing, readFixture } from '../check-files.ts';

const file = 'briefings/new-one.mdx';
const withSite = async (lines: string, files: Record<string, string> = {}) =>
  checkFiles({ ...files, 'site.yaml': `${await readFixture('site.yaml')}${lines}` });

describe('weak-accent', () => {
  test('refuses a pale colour and offers a darker one that will do', async () => {
    const [finding, ...others] = await withSite('accent: "#8fc1cd"\n');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'weak-accent',
      severity: 'error',
      file: 'site.yaml',
      excerpt: 'accent: "#8fc1cd"',
      message:
        'The accent colour #8fc1cd is too pale to be read on the page: its contrast is 1.9 to 1, and text needs 4.5 to 1.',
    });
    const offered = /#[0-9a-f]{6}/.exec(finding?.fix ?? '')?.[0];
    expect(await withSite(`accent: "${offered}"\n`)).toEqual([]);
  });

  test('measures against the paper of the style sheet', () => {
    const tokens = readFileSync(new URL('../../../src/styles/_tokens.scss', import.meta.url), 'utf8');
    expect(/--paper: (#[0-9a-f]{6});/.exec(tokens)?.[1]).toBe(paper);
  });
});

describe('rules in site.yaml', () => {
  const spelling = { [file]: makeBriefing('A pattern of behavior.') };

  test.each([
    ['error', ['error']],
    ['warning', ['warning']],
    ['off', []],
  ])('a rule of style can be set to %s', async (setting, severities) => {
    const findings = await withSite(`rules:\n  american-spelling: ${setting}\n`, spelling);
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
  });

  test('fixed-rule: a rule about privacy cannot be lowered, and still reports', async () => {
    const findings = await withSite('rules:\n  nhs-number: off\n', { [file]: makeBriefing('NHS No 999 123 4500') });
    expect(findings).toMatchObject([
      { rule: 'nhs-number', severity: 'error', file, line: bodyLine },
      {
        rule: 'fixed-rule',
        severity: 'error',
        file: 'site.yaml',
        excerpt: '  nhs-number: off',
        message: 'The rule “nhs-number” cannot be made weaker or turned off.',
        fix: 'Take the line “nhs-number” out of site.yaml, and put right what the rule finds.',
      },
    ]);
  });

  test('unknown-rule: names the nearest rule', async () => {
    expect(await withSite('rules:\n  american-speling: off\n')).toMatchObject([
      {
        rule: 'unknown-rule',
        severity: 'error',
        file: 'site.yaml',
        excerpt: '  american-speling: off',
        message: '“american-speling” is not the name of a rule.',
        fix: 'Did you mean “american-spelling”?',
      },
    ]);
  });
});
