import type { ProblemWords } from './explanation.ts';

const why = 'Reading it could stop the whole build, and nobody could follow it on a page.';
const fixSplit = 'Delete what does not belong to the text, or split the file into several briefings.';

export const tooLarge: ProblemWords = {
  rule: 'file-size',
  message: 'This file is larger than 500 KB and was not read.',
  why: 'Reading it could stop the whole build.',
  fix: 'Split it into several briefings, and keep pictures in files of their own.',
};

export const tooDeep: ProblemWords = {
  rule: 'too-deep',
  message: 'Lists, quotations or boxes stand inside each other too many times here.',
  why,
  fix: 'Bring them nearer to the margin: three levels are as many as a reader can follow.',
};

export const tooManyOpen: ProblemWords = {
  rule: 'too-many',
  message: `More than 1,000 tags are opened in this file and not closed.`,
  why,
  fix: 'Delete the part that was pasted from a web page or from Word, and paste it again as plain text.',
};

export const tooManySigns: ProblemWords = {
  rule: 'too-many',
  message: 'There are too many brackets, stars and other signs in the paragraphs up to this one.',
  why,
  fix: fixSplit,
};

export const longLine: ProblemWords = {
  rule: 'long-line',
  message: 'This line has more than 20,000 characters.',
  why: 'No paragraph is that long; it is more likely a picture or a program that was pasted as text.',
  fix: fixSplit,
};

export const longParagraph: ProblemWords = {
  rule: 'long-paragraph',
  message: 'More than 100,000 characters stand here without an empty line.',
  why,
  fix: 'Put an empty line between paragraphs.',
};

/** `what` in the plural, of which there are more than `most`. */
export function getTooMany(most: number, what: string): ProblemWords {
  return {
    rule: 'too-many',
    message: `There are more than ${most.toLocaleString('en-GB')} ${what} in this file.`,
    why,
    fix: fixSplit,
  };
}
