import type { ProblemWords } from './explanation.ts';

/** 2 MB: forty times the longest briefing known. */
export const largestFile = 2 * 1024 * 1024;
/** Levels of the tree: lists in quotations in blocks together. */
export const deepestTree = 60;

const longestLine = 20_000;
const longestParagraph = 100_000;
const mostMarkers = 20;
const widestIndent = 200;
const mostOpen = 1_000;
const mostTags = 10_000;
const mostLines = 50_000;
const mostSigns = 100_000;
const mostComments = 1_000;
/**
 * The parser copies what it has of a paragraph at each sign that could be a mark-up, so a paragraph costs it signs x length,
 * in time and in memory. Measured on satteri 0.10.5: 1e8 is a quarter of a second; the longest real briefing has 1e6.
 */
const mostWork = 100_000_000;

export interface Excess {
  readonly offset: number;
  readonly words: ProblemWords;
}

const why = 'Reading it could stop the whole build, and nobody could follow it on a page.';
const fixSplit = 'Delete what does not belong to the text, or split the file into several briefings.';

export const tooLarge: ProblemWords = {
  rule: 'file-size',
  message: 'This file is larger than 2 MB and was not read.',
  why: 'Reading it could stop the whole build.',
  fix: 'Split it into several briefings, and keep pictures in files of their own.',
};

export const tooDeep: ProblemWords = {
  rule: 'too-deep',
  message: 'Lists, quotations or boxes stand inside each other too many times here.',
  why,
  fix: 'Bring them nearer to the margin: three levels are as many as a reader can follow.',
};

/**
 * What one parse costs, in the unit of `mostWork`; an ordinary briefing costs 2 million, and a tenth of a second is 40 million.
 * The number of parses that a broken file may have follows from it.
 */
export function getParseWork(text: string): number {
  const { all, open } = countTags(text);
  let work = text.length * 100 + open * open * 5 + all * all * 0.5;
  for (const { signs, length } of getParagraphs(text)) work += signs * length;
  return work;
}

/**
 * The first place where a text goes beyond what the parser reads in reasonable time, or null. Must be asked before the parse:
 * the parser is not written for hostile text. Linear itself.
 */
export function getExcess(text: string): Excess | null {
  return (
    getLongLine(text) ??
    getCostlyParagraph(text) ??
    getDeepLine(text) ??
    getTooManyTags(text) ??
    getTooManyComments(text)
  );
}

function getLongLine(text: string): Excess | null {
  let lines = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (end - start > longestLine) return { offset: start, words: longLine };
    lines += 1;
    if (lines > mostLines) return { offset: start, words: getTooMany(mostLines, 'lines') };
    start = end + 1;
  }
  return null;
}

interface Paragraph {
  readonly start: number;
  readonly length: number;
  readonly signs: number;
}

/** The stretches between empty lines, with the number of signs in them that may be mark-up. */
function* getParagraphs(text: string): Generator<Paragraph> {
  for (let start = 0; start < text.length; ) {
    const blankLine = /\n[ \t]*\n/g;
    blankLine.lastIndex = start;
    const end = blankLine.exec(text)?.index ?? text.length;
    const signs = text.slice(start, end).match(/[<&*_`~[\]{}\\!|@:]/g)?.length ?? 0;
    yield { start, length: end - start, signs };
    start = end;
    while (start < text.length && (text[start] === '\n' || text[start] === ' ' || text[start] === '\t')) start += 1;
  }
}

function getCostlyParagraph(text: string): Excess | null {
  let allSigns = 0;
  let work = 0;
  for (const { start, length, signs } of getParagraphs(text)) {
    if (length > longestParagraph) return { offset: start, words: longParagraph };
    allSigns += signs;
    work += signs * length;
    if (allSigns > mostSigns) return { offset: start, words: getTooMany(mostSigns, 'brackets, stars and other signs') };
    if (work > mostWork) return { offset: start, words: tooManySigns };
  }
  return null;
}

/** A line whose list and quotation marks, or whose indent, make more levels than anybody can mean. */
function getDeepLine(text: string): Excess | null {
  const prefix = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]|$))*[ \t]*(?=\S)/gm;
  for (const match of text.matchAll(prefix)) {
    const found = match[0];
    const markers = found.replace(/[^>*+.)-]/g, '').length;
    if (markers > mostMarkers || found.length > widestIndent) return { offset: match.index, words: tooDeep };
  }
  return null;
}

function getTooManyTags(text: string): Excess | null {
  const { all, open, offset } = countTags(text);
  if (open > mostOpen) return { offset, words: tooManyOpen };
  return all > mostTags ? { offset, words: getTooMany(mostTags, 'tags') } : null;
}

interface TagCount {
  readonly all: number;
  /** How many are open at the same time at most; each closing tag closes one of its own name. */
  readonly open: number;
  /** Where the limit of one of the two is reached. */
  readonly offset: number;
}

function countTags(text: string): TagCount {
  const byName = new Map<string, number>();
  let all = 0;
  let open = 0;
  let most = 0;
  let offset = 0;
  for (const { 0: whole, 1: slash, 2: name = '', index } of text.matchAll(/<(\/?)([A-Za-z_$][\w.:-]*|(?=>))[^<>]*/g)) {
    all += 1;
    if (all === mostTags) offset = index;
    const ofName = byName.get(name) ?? 0;
    if (slash === '/' && ofName === 0) continue;
    if (slash !== '/' && whole.endsWith('/')) continue;
    const step = slash === '/' ? -1 : 1;
    byName.set(name, ofName + step);
    open += step;
    most = Math.max(most, open);
    if (open === mostOpen) offset = index;
  }
  return { all, open: most, offset };
}

function getTooManyComments(text: string): Excess | null {
  let all = 0;
  for (const { index } of text.matchAll(/\{\s{0,50}\/\*/g)) {
    all += 1;
    if (all > mostComments) return { offset: index, words: getTooMany(mostComments, 'notes in curly brackets') };
  }
  return null;
}

const tooManyOpen: ProblemWords = {
  rule: 'too-many',
  message: `More than ${mostOpen.toLocaleString('en-GB')} tags are opened in this file and not closed.`,
  why,
  fix: 'Delete the part that was pasted from a web page or from Word, and paste it again as plain text.',
};

const tooManySigns: ProblemWords = {
  rule: 'too-many',
  message: 'There are too many brackets, stars and other signs in the paragraphs up to this one.',
  why,
  fix: fixSplit,
};

const longLine: ProblemWords = {
  rule: 'long-line',
  message: 'This line has more than 20,000 characters.',
  why: 'No paragraph is that long; it is more likely a picture or a program that was pasted as text.',
  fix: fixSplit,
};

const longParagraph: ProblemWords = {
  rule: 'long-paragraph',
  message: 'More than 100,000 characters stand here without an empty line.',
  why,
  fix: 'Put an empty line between paragraphs.',
};

function getTooMany(most: number, what: string): ProblemWords {
  return {
    rule: 'too-many',
    message: `There are more than ${most.toLocaleString('en-GB')} ${what} in this file.`,
    why,
    fix: fixSplit,
  };
}
