import { expect, test } from 'vitest';
import { githubReport } from '../../../src/check/reporters/github.ts';
import { fileName, unknownTheme } from './findings.ts';

const folders = { contentDir: '/site/board/content', repositoryRoot: '/site' };

test('names the file from the root of the repository, the line and the column', () => {
  expect(githubReport([unknownTheme], folders)).toBe(
    '::error file=board/content/briefings/neglect.mdx,line=7,col=10,title=unknown-theme::' +
      '“neglekt” is not one of our themes.%0A> themes: [neglekt, information-sharing]%0A' +
      'Why: Nobody would find this.%0AFix: Did you mean “neglect”?',
  );
});

test('leaves out the line where there is none and escapes commas, colons and per cent signs in the path', () => {
  const odd = { ...fileName, file: 'briefings/a: b, 50%.mdx' };
  expect(githubReport([odd], folders)).toBe(
    '::error file=board/content/briefings/a%3A b%2C 50%25.mdx,title=file-name::' +
      'The file name has spaces in it.%0AWhy: The address breaks in e-mails.%0AFix: Rename it.',
  );
});

test('keeps what an author wrote from becoming a command of its own, or a line of ours', () => {
  const sly = {
    ...unknownTheme,
    excerpt: null,
    file: 'briefings/a\n::warning::b.mdx',
    message: 'one\r\n::set-output name=x::100%\rFix: Nothing.',
    fix: '\u001b[2K##[stop-commands]x',
  };
  expect(githubReport([sly], folders)).toBe(
    '::error file=board/content/briefings/a %3A%3Awarning%3A%3Ab.mdx,line=7,col=10,title=unknown-theme::' +
      'one ::set-output name=x::100%25 Fix: Nothing.%0AWhy: Nobody would find this.%0AFix: \u{FFFD}[2K## [stop-commands]x',
  );
});

test('gives one line for each finding and nothing for none', () => {
  expect(githubReport([unknownTheme, { ...fileName, severity: 'warning' }], folders).split('\n')).toEqual([
    expect.stringMatching(/^::error /),
    expect.stringMatching(/^::warning /),
  ]);
  expect(githubReport([], folders)).toBe('');
});
