import type { Span } from './private-detail.ts';

interface Node {
  readonly next: Map<string, Node>;
  /** True where a value ends. */
  isEnd: boolean;
  /** True where enough of a long number has been read to name somebody. */
  isTelling: boolean;
}

/** More between two signs of one value is no longer one value. */
const widestGap = 8;
const longestValue = 200;
/** So many digits of a long number, cut off behind, still name somebody; of a text that says it was cut (“…”), fewer. */
const fewestDigits = 6;
const longNumber = /^\d{10,}$/;
const fewestBeforeDots = 3;

/**
 * Finds any of many values in a text, in whatever way they are written there: only letters and digits count, as a whole
 * (“960009” is not in “19600091”), and the beginning of one that was cut off counts too. One pass over the text, however
 * many values there are.
 */
export function makeLookup(values: Iterable<string>): (text: string) => Span[] {
  const root = makeNode();
  for (const value of values) addValue(root, value);
  return (text) => {
    if (root.next.size === 0) return [];
    const kinds = Array.from({ length: text.length }, (_, index) => kindOf(text.charAt(index)));
    const found: Span[] = [];
    for (let start = 0; start < text.length; start += 1) {
      if (kinds[start] === 'other' || kinds[start] === kinds[start - 1]) continue;
      const end = walk(root, text, kinds, start);
      if (end === null) continue;
      found.push({ start, end });
      start = end - 1;
    }
    return found;
  };
}

/** The offset behind the longest value that begins at `start`; null where none does. */
function walk(root: Node, text: string, kinds: readonly Kind[], start: number): number | null {
  let node = root;
  let end: number | null = null;
  let last = start;
  let signs = 0;
  for (let at = start; at < text.length && at - last <= widestGap; at += 1) {
    const kind = kinds[at];
    if (kind === 'other') {
      if (text[at] === '…' && signs >= fewestBeforeDots) return at;
      continue;
    }
    const next = node.next.get(text.charAt(at).toLowerCase());
    if (next === undefined) break;
    node = next;
    last = at;
    signs += 1;
    const isWhole = kinds[at + 1] !== kind;
    if (isWhole && (node.isEnd || node.isTelling)) end = at + 1;
  }
  return end;
}

function addValue(root: Node, value: string): void {
  const signs = Array.from(value.toLowerCase().slice(0, longestValue), (sign) =>
    kindOf(sign) === 'other' ? '' : sign,
  ).join('');
  const isLongNumber = longNumber.test(signs);
  let node = root;
  for (let index = 0; index < signs.length; index += 1) {
    const sign = signs.charAt(index);
    const next = node.next.get(sign) ?? makeNode();
    node.next.set(sign, next);
    node = next;
    if (isLongNumber && index + 1 >= fewestDigits) node.isTelling = true;
  }
  if (node !== root) node.isEnd = true;
}

function makeNode(): Node {
  return { next: new Map(), isEnd: false, isTelling: false };
}

type Kind = 'digit' | 'letter' | 'other';

function kindOf(sign: string): Kind {
  const code = sign.charCodeAt(0);
  if (code < 128) {
    if (code >= 48 && code <= 57) return 'digit';
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? 'letter' : 'other';
  }
  if (/^\p{Nd}$/u.test(sign)) return 'digit';
  return /^\p{L}$/u.test(sign) ? 'letter' : 'other';
}
