import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { terminalReport } from '../../../src/check/reporters/terminal.ts';
import { fileName, longTitle, unknownTheme } from './findings.ts';

const plain = { contentDir: 'content', isColour: false };

test('says in a plain line that nothing was found', () => {
  expect(terminalReport([], plain)).toBe('No problems found.');
});

test('shows the findings of each file together, each with place, line, caret, reason and fix', () => {
  expect(terminalReport([unknownTheme, fileName], plain)).toBe(`content/briefings/neglect.mdx

  error  unknown-theme  content/briefings/neglect.mdx:7:10
    7 | themes: [neglekt, information-sharing]
      |          ^
    “neglekt” is not one of our themes.
    Why: Nobody would find this.
    Fix: Did you mean “neglect”?

content/briefings/Neglect, 50% (v2).mdx

  error  file-name  content/briefings/Neglect, 50% (v2).mdx
    The file name has spaces in it.
    Why: The address breaks in e-mails.
    Fix: Rename it.

2 errors in 2 files`);
});

test('counts errors and warnings apart', () => {
  const report = terminalReport([unknownTheme, longTitle, fileName, { ...unknownTheme, line: 9 }], plain);
  expect(report.split('\n').at(-1)).toBe('3 errors and 1 warning in 2 files');
});

test('cuts a long line on both sides and keeps the caret under its column', () => {
  const lines = terminalReport([longTitle], plain).split('\n');
  const [shown = '', caret = ''] = lines.slice(3, 5);
  expect(shown.length).toBeLessThan(115);
  expect(shown).toMatch(/^ {4}12 \| ….*…$/);
  expect(shown.slice(caret.indexOf('^'))).toMatch(/^here /);
  expect(longTitle.excerpt?.slice(147)).toMatch(/^here /);
});

test('colours change no word', () => {
  const coloured = terminalReport([unknownTheme, fileName], { ...plain, isColour: true });
  expect(coloured).not.toBe(stripVTControlCharacters(coloured));
  expect(stripVTControlCharacters(coloured)).toBe(terminalReport([unknownTheme, fileName], plain));
});

test('no value draws a line of its own, steers the terminal, or is a command in the log of GitHub', () => {
  const sly = {
    ...unknownTheme,
    file: 'briefings/a\n\nNo problems found.\u001b[8m.mdx',
    excerpt: '##[add-mask]neglekt\u001b[1A',
    message: '::error::one\r2 errors',
    why: 'a\r\nb',
    fix: '\u009b2K',
  };
  expect(terminalReport([sly], plain)).toBe(`content/briefings/a  No problems found.\u{FFFD}[8m.mdx

  error  unknown-theme  content/briefings/a  No problems found.\u{FFFD}[8m.mdx:7:10
    7 | ## [add-mask]neglekt\u{FFFD}[1A
      |          ^
    : :error::one 2 errors
    Why: a b
    Fix: \u{FFFD}2K

1 error in 1 file`);
});
