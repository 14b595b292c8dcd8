import { decodeEntities } from '../../mdx/guard/decode-entities.ts';
import { type FoldedText, foldText } from './fold-text.ts';

/**
 * What stands in a file and is not what a reader sees, most of all between the digits of one number. In this order: addresses on
 * the web; citations and footnote marks; the address behind a link; comments and tags inside a line; HTML codes; codes of
 * YAML and Markdown; line ends with what opens the next line; signs for bold, italics, code and links; a hyphen between
 * letters and digits (`baby-9991234500`); characters that look like another, or like nothing. Every part is bounded: a file
 * made to slow it down takes no longer than another.
 */
const parts = {
  address: String.raw`https?:\/\/[^\s<>()"'|\]]{1,2000}`,
  reference: String.raw`\[[@^][^\[\]\n]{1,300}\]`,
  linked: String.raw`\]\([^()\n]{0,500}\)`,
  comment: String.raw`\{\/\*[^{}\d]{0,200}?\*\/\}`,
  raised: String.raw`<\/?su[bp]>`,
  lineBreak: String.raw`<br ?\/?>`,
  entity: String.raw`&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[a-zA-Z]{2,20});`,
  code: String.raw`\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})`,
  escape: String.raw`\\(?:\n[ \t]*|[tn](?=\d)|[ _]|[!-\/:-@\[-^${'`'}{-~])`,
  lineEnd: String.raw`[ \t]{1,3}\n[ \t>]*|\n[ \t>]+`,
  mark: `(?:[*~\`]|\\[(?![@^])|\\](?!\\())+|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])`,
  hyphen: String.raw`(?<=\p{L})[-_](?=\d)|(?<=\d)[-_](?=\p{L})`,
  odd: String.raw`[^\x00-\x7f’‘“”£é•…]|[^\P{Cc}\n]`,
} as const;
const pattern = new RegExp(
  Object.entries(parts)
    .map(([name, source]) => `(?<${name}>${source})`)
    .join('|'),
  'gu',
);

/** Those of the named codes that can stand in a number or an address and that the guard has no use for. */
const namedSigns: Readonly<Record<string, string>> = {
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  hairsp: ' ',
  numsp: ' ',
  puncsp: ' ',
  ndash: '-',
  mdash: '-',
  hyphen: '-',
  dash: '-',
  minus: '-',
  shy: '',
  zwj: '',
  zwnj: '',
  ZeroWidthSpace: '',
  NoBreak: '',
  middot: '.',
  frasl: '/',
  commat: '@',
  plus: '+',
  rpar: ')',
};

/**
 * A text of a content folder as its reader sees it, plain enough to look for details in: codes are read, marks for bold and
 * links are gone, digits of other scripts are 0 to 9, every space, hyphen, stop and slash is the plain one, and a line end
 * within a paragraph is one `\n`. Addresses on the web are left out: numbers in them are no one's.
 */
export function readAsSeen(source: string): FoldedText {
  return foldText(source, pattern, ({ 0: whole, groups = {} }) => {
    if (groups['odd'] !== undefined) return plainSign(whole);
    if (groups['lineEnd'] !== undefined) return '\n';
    if (groups['mark'] !== undefined || groups['comment'] !== undefined || groups['linked'] !== undefined) return '';
    if (groups['entity'] !== undefined) return readEntity(whole);
    if (groups['code'] !== undefined) return readCode(whole.slice(2));
    if (groups['escape'] !== undefined) return readEscape(whole);
    // No digit of a footnote mark may grow together with the number before it.
    return groups['raised'] === undefined ? ' ' : '^';
  });
}

function readEntity(code: string): string | null {
  const sign = namedSigns[code.slice(1, -1)] ?? decodeEntities(code);
  if (sign === code) return null;
  return [...sign].map((one) => plainSign(one) ?? one).join('');
}

function readCode(hexadecimal: string): string | null {
  const code = Number.parseInt(hexadecimal, 16);
  if (code > 0x10ffff) return null;
  const sign = String.fromCodePoint(code);
  return plainSign(sign) ?? sign;
}

function readEscape(pair: string): string {
  if (pair.startsWith('\\\n')) return '';
  return /^\\[tn_ ]/.test(pair) ? ' ' : pair.slice(1);
}

/** The plain sign that a character looks like, '' for what nobody sees; null for every other. */
function plainSign(sign: string): string | null {
  if (/^[\x20-\x7e\n]$/.test(sign)) return null;
  if (/^\p{Nd}$/u.test(sign)) return toDigit(sign);
  if (/^[\p{Zs}\t\u2028\u2029]$/u.test(sign)) return ' ';
  if (/^[\p{Pd}\u2043\u2212]$/u.test(sign)) return '-';
  if (/^[\u00b7\u2024\u2027\u2219\u22c5\u30fb]$/.test(sign)) return '.';
  if (/^[\u2044\u2215]$/.test(sign)) return '/';
  if (/^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]$/u.test(sign)) return '';
  return /^[\uff01-\uff5e]$/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : null;
}

/** Decimal digits of every script stand in rows of ten, and a mathematical one says by its compatible form which it is. */
function toDigit(sign: string): string {
  const compatible = sign.normalize('NFKC');
  if (/^\d$/.test(compatible)) return compatible;
  let zero = sign.codePointAt(0) ?? 0;
  const code = zero;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
