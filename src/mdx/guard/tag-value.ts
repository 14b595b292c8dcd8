import { skip, skipBraces } from './skip.ts';
import type { AttributeProblem } from './tag.ts';

const doubleMarks = '“”„‟«»″';
const singleMarks = '‘’′';
const closesDouble = /^([^"<>\n]*)[“”„‟«»″](?:\s*\/?>|\s+[A-Za-z]+\s*=)/;
const closesSingle = /^([^'<>\n]*)[‘’′](?:\s*\/?>|\s+[A-Za-z]+\s*=)/;
const longestValue = 2_000;

/** The value of an attribute, without its quotation marks. Offsets count from the start of the text. */
export interface Value {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly problem: AttributeProblem | null;
}

/** Reads the value that begins at `start`, as it was most likely meant; linear, and never beyond `limit`. */
export function readValue(text: string, start: number, limit: number): Value {
  const first = text.charAt(start);
  if (first === '{') {
    const end = skipBraces(text, start, limit);
    return { text: text.slice(start, end), start, end, problem: 'code' };
  }
  if (first === '"' || first === "'") return readQuoted(text, start, limit, first);
  if (first !== '' && (doubleMarks + singleMarks).includes(first)) {
    const isDouble = doubleMarks.includes(first);
    const end = skip(text, start + 1, limit, isDouble ? /[^“”„‟«»″<>"]/ : /[^‘’′<>']/);
    const isClosed = end < limit && /[“”„‟«»″‘’′"']/.test(text.charAt(end));
    return {
      text: text.slice(start + 1, end),
      start: start + 1,
      end: isClosed ? end + 1 : end,
      problem: 'curly-quotes',
    };
  }
  const end = skip(text, start, limit, /[^\s>]/);
  return { text: text.slice(start, end), start, end, problem: 'no-quotes' };
}

function readQuoted(text: string, open: number, limit: number, quote: string): Value {
  const start = open + 1;
  const curly = (quote === '"' ? closesDouble : closesSingle).exec(
    text.slice(start, Math.min(limit, start + longestValue)),
  )?.[1];
  if (curly !== undefined) {
    return { text: curly, start, end: start + curly.length + 1, problem: 'curly-quotes' };
  }
  const close = text.indexOf(quote, start);
  if (close === -1 || close >= limit) {
    const end = skip(text, start, limit, /[^>\n]/);
    return { text: text.slice(start, end), start, end, problem: 'quote-not-closed' };
  }
  const value = text.slice(start, close);
  const torn = /^([^<>\n]*)>[ \t]*\n/.exec(value)?.[1];
  if (torn !== undefined) return { text: torn, start, end: start + torn.length, problem: 'quote-not-closed' };
  const inner = getSwallowed(value);
  if (inner !== null) return { text: inner, start, end: start + inner.length, problem: 'quote-not-closed' };
  if (isFollowedByWords(text, close + 1, limit)) {
    const end = findOuterQuote(text, close + 1, limit, quote);
    if (end !== null) return { text: text.slice(start, end), start, end: end + 1, problem: 'quote-inside' };
  }
  return { text: value, start, end: close + 1, problem: null };
}

/** In `id="a themes="b"` the mark that seems to close the value opens the next one: gives `a`. */
function getSwallowed(value: string): string | null {
  if (!value.endsWith('=')) return null;
  let at = value.length - 1;
  while (at > 0 && /[A-Za-z]/.test(value.charAt(at - 1))) at -= 1;
  const inner = value.slice(0, at);
  const isNextName = at < value.length - 1 && /\s$/.test(inner) && !inner.includes('=');
  return isNextName ? inner.trimEnd() : null;
}

/** True where words that are no attribute follow, and then another quotation mark: `"The "toxic trio" again"`. */
function isFollowedByWords(text: string, from: number, limit: number): boolean {
  const rest = text.slice(from, Math.min(limit, from + 200));
  return /^\s*[^\s=<>/"'{}][^=<>"{}]*"/.test(rest);
}

/** The last quotation mark before the next attribute or the end of the tag; null where the line has none. */
function findOuterQuote(text: string, from: number, limit: number, quote: string): number | null {
  const lineEnd = text.indexOf('\n', from);
  const end = Math.min(limit, lineEnd === -1 ? text.length : lineEnd);
  for (let at = text.indexOf(quote, from); at !== -1 && at < end; at = text.indexOf(quote, at + 1)) {
    if (/^(?:\s+[A-Za-z]+=|\s*\/?>|\s*$)/.test(text.slice(at + 1, Math.min(end, at + 60)))) return at;
  }
  return null;
}
