/** One attribute as it stands in a tag. Offsets count from the start of the text. */
export interface TagAttribute {
  readonly name: string;
  readonly start: number;
  /** null for a name without a value. */
  readonly value: string | null;
  readonly valueStart: number;
  readonly problem: AttributeProblem | null;
}

export type AttributeProblem =
  | 'curly-quotes'
  | 'no-quotes'
  | 'quote-not-closed'
  | 'quote-inside'
  | 'code'
  | 'spread'
  | 'name';

/** A tag read leniently: what an author may have meant by it, right or wrong. */
export interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly isSelfClosing: boolean;
  readonly start: number;
  /** Just after the `>`; the end of the text read where there is none. */
  readonly end: number;
  /** False where the text ends, or grows beyond all measure, before a `>`. */
  readonly isFinished: boolean;
  readonly attributes: readonly TagAttribute[];
}

const longestTag = 20_000;
const curlyQuotes = '“”„‟«»‘’';

/** Reads the tag that begins with the `<` at `start`; linear in its length, at most 20,000 characters. */
export function readTag(text: string, start: number): Tag {
  const limit = Math.min(text.length, start + longestTag);
  const isClosing = text[start + 1] === '/';
  const nameStart = start + (isClosing ? 2 : 1);
  let at = skip(text, nameStart, limit, /[^\s/<>={}"'“”]/);
  const tag = { name: text.slice(nameStart, at), isClosing, start };
  const attributes: TagAttribute[] = [];

  while (at < limit) {
    at = skip(text, at, limit, /\s/);
    if (text[at] === '>') return { ...tag, attributes, isSelfClosing: false, isFinished: true, end: at + 1 };
    if (text.startsWith('/>', at)) return { ...tag, attributes, isSelfClosing: true, isFinished: true, end: at + 2 };
    if (text[at] === '<') break;
    const { attribute, end } = readAttribute(text, at, limit);
    attributes.push(attribute);
    at = Math.max(end, at + 1);
  }
  return { ...tag, attributes, isSelfClosing: false, isFinished: false, end: Math.min(at, limit) };
}

interface Read {
  readonly attribute: TagAttribute;
  readonly end: number;
}

function readAttribute(text: string, start: number, limit: number): Read {
  if (text[start] === '{') {
    const end = skipBraces(text, start, limit);
    return { attribute: { name: '', start, value: text.slice(start, end), valueStart: start, problem: 'spread' }, end };
  }
  const nameEnd = skip(text, start, limit, /[^\s=/<>{}"'“”]/);
  const name = text.slice(start, nameEnd);
  const isName = /^[A-Za-z_$][\w$-]*(?::[A-Za-z_$][\w$-]*)?$/.test(name);
  const equals = skip(text, nameEnd, limit, /\s/);
  if (text[equals] !== '=') {
    const end = nameEnd === start ? start + 1 : nameEnd;
    const problem = isName ? null : 'name';
    return { attribute: { name: text.slice(start, end), start, value: null, valueStart: end, problem }, end };
  }
  const value = readValue(text, skip(text, equals + 1, limit, /\s/), limit);
  return {
    attribute: { name, start, value: value.text, valueStart: value.start, problem: isName ? value.problem : 'name' },
    end: value.end,
  };
}

interface Value {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly problem: AttributeProblem | null;
}

function readValue(text: string, start: number, limit: number): Value {
  const first = text.charAt(start);
  if (first === '{') {
    const end = skipBraces(text, start, limit);
    return { text: text.slice(start, end), start, end, problem: 'code' };
  }
  if (first === '"' || first === "'") return readQuoted(text, start, limit, first);
  if (first !== '' && curlyQuotes.includes(first)) {
    const end = skip(text, start + 1, limit, /[^“”„‟«»‘’<>"]/);
    const isClosed = end < limit && /[“”„‟«»‘’"]/.test(text.charAt(end));
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
  const close = text.indexOf(quote, start);
  if (close === -1 || close >= limit) {
    const end = skip(text, start, limit, /[^>\n]/);
    return { text: text.slice(start, end), start, end, problem: 'quote-not-closed' };
  }
  const value = text.slice(start, close);
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

function skip(text: string, from: number, limit: number, pattern: RegExp): number {
  let at = from;
  while (at < limit && pattern.test(text.charAt(at))) at += 1;
  return at;
}

function skipBraces(text: string, from: number, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return skip(text, from, limit, /[^\s>]/);
}
