import { skip, skipBraces } from './skip.ts';
import { readValue } from './tag-value.ts';

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
