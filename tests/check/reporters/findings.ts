import type { Finding } from '../../../src/findings/finding.ts';

/** One finding of each sort that a reporter meets: with a column, without a line, and a warning in a second file. */
export const unknownTheme: Finding = {
  rule: 'unknown-theme',
  severity: 'error',
  file: 'briefings/neglect.mdx',
  line: 7,
  column: 10,
  excerpt: 'themes: [neglekt, information-sharing]',
  message: '“neglekt” is not one of our themes.',
  why: 'Nobody would find this.',
  fix: 'Did you mean “neglect”?',
};

export const fileName: Finding = {
  rule: 'file-name',
  severity: 'error',
  file: 'briefings/Neglect, 50% (v2).mdx',
  line: null,
  column: null,
  excerpt: null,
  message: 'The file name has spaces in it.',
  why: 'The address breaks in e-mails.',
  fix: 'Rename it.',
};

export const longTitle: Finding = {
  rule: 'long-title',
  severity: 'warning',
  file: 'briefings/neglect.mdx',
  line: 12,
  column: 148,
  excerpt: `title: ${'word '.repeat(28)}here ${'word '.repeat(28)}`,
  message: 'The title is long.',
  why: 'It does not fit.',
  fix: 'Shorten it.',
};
