import { countTags } from './count-tags.ts';
import { getTooMany, longLine, longParagraph, tooDeep, tooManyOpen, tooManySigns } from './excess-words.ts';
import type { ProblemWords } from './explanation.ts';

/** 500 KB: ten times the longest briefing known. */
export const largestFile = 500_000;
/** Levels of the tree: lists in quotations in blocks together. */
export const deepestTree = 60;

const longestLine = 20_000;
const longestParagraph = 100_000;
const mostMarkers = 20;
const widestIndent = 200;
const mostTags = { all: 10_000, open: 1_000 };
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

/**
 * What one parse costs, in the unit of `mostWork`; an ordinary briefing costs 2 million, and a tenth of a second is 40 million.
 * The number of parses that a broken file may have follows from it.
 */
export function getParseWork(text: string): number {
  const { all, open } = countTags(text, mostTags);
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
    yield { start, length: end - start, signs: countSigns(text.slice(start, end)) };
    start = end;
    while (start < text.length && (text[start] === '\n' || text[start] === ' ' || text[start] === '\t')) start += 1;
  }
}

/** Counts without making a list of them. */
function countSigns(paragraph: string): number {
  const sign = /[<&*_`~[\]{}\\!|@:]/g;
  let count = 0;
  while (sign.test(paragraph)) count += 1;
  return count;
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
    if (found.length <= mostMarkers) continue;
    const markers = found.replace(/[^>*+.)-]/g, '').length;
    if (markers > mostMarkers || found.length > widestIndent) return { offset: match.index, words: tooDeep };
  }
  return null;
}

function getTooManyTags(text: string): Excess | null {
  const { all, open, offset } = countTags(text, mostTags);
  if (open > mostTags.open) return { offset, words: tooManyOpen };
  return all > mostTags.all ? { offset, words: getTooMany(mostTags.all, 'tags') } : null;
}

function getTooManyComments(text: string): Excess | null {
  let all = 0;
  for (const { index } of text.matchAll(/\{\s{0,50}\/\*/g)) {
    all += 1;
    if (all > mostComments) return { offset: index, words: getTooMany(mostComments, 'notes in curly brackets') };
  }
  return null;
}
