import { isIsbn } from './is-isbn.ts';
import type { PrivateDetail } from './private-detail.ts';

/** What may stand between two groups of one number: a sign, or spaces, or a line end. */
const gap = String.raw`(?: {0,2}[-./_] {0,2}\n?| {1,3}|\n)`;
/** Ten digits as people write them: 3-3-4; in one piece; as the Scottish number is written, 6-4; 3-7; one by one in boxes. */
const groupings = [
  String.raw`\d{3}(?<first>${gap})\d{3}(?<second>${gap})\d{4}`,
  String.raw`\d{10}`,
  String.raw`\d{6}(?:[ -]|\n)(?!(?:19|20)\d\d)\d{4}`,
  String.raw`\d{3}(?:[ -]|\n)\d{7}`,
  String.raw`\d(?: \d){9}`,
];
/** Not behind the code of a country, in a path, or as the end of a longer number. */
const notBehind = String.raw`(?<![\p{L}\d/=+]|\d[-._]|(?:\+|\b00)\d{1,3}[ -])`;
const candidate = new RegExp(String.raw`${notBehind}(?:${groupings.join('|')})(?![\p{L}\d=]|[-./_]\d)`, 'gu');
const labelled = new RegExp(
  String.raw`\b(?:NHS|CHI|H&C)(?:[ \n_-]{0,2}(?:no|number|num|id)\b|[ \n]?[:#])[^\p{L}\d]{0,6}(?:(?:is|was)[ \n])?(\d(?:${gap}?\d){9})(?!\d|[-./]\d)`,
  'giu',
);

/**
 * Ten digits in the form of an NHS number whose last digit is the check digit, and ten digits that the text itself
 * calls one (a mistyped number names a child as well as a right one).
 * @param text as `readAsSeen` gives it
 */
export function findNhsNumbers(text: string): PrivateDetail[] {
  const found = new Map<number, string>();
  for (const match of text.matchAll(labelled)) {
    const value = match[1] ?? '';
    found.set(match.index + match[0].length - value.length, value);
  }
  for (const { index, 0: value, groups } of text.matchAll(candidate)) {
    // Unlike signs are a page range and a year, “231-256 2016”, more often than a number.
    if (groups?.['first']?.trim() !== groups?.['second']?.trim()) continue;
    if (isNhsNumber(value.replace(/\D/g, '')) && !isIsbn(text, index)) {
      found.set(index, value);
    }
  }
  return [...found].map(([start, value]) => ({ kind: 'nhs-number', value, start }));
}

/**
 * True for ten digits in a range that is in use and with the right check digit.
 * Check digit and ranges: NHS Data Dictionary, "NHS number" (modulus 11). Numbers that start with 9 are for testing and
 * in examples; one that starts with 0 to 3 is the Scottish CHI number (it starts with a date of birth) or, from 320, the
 * Northern Irish Health and Care number.
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || !isInUse(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += Number(digits[index]) * (10 - index);
  const check = 11 - (sum % 11);
  return (check === 11 ? 0 : check) === Number(digits[9]);
}

function isInUse(digits: string): boolean {
  const first = digits[0] ?? '';
  if ('4679'.includes(first)) return true;
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const isChi = day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return isChi || (digits >= '3200000010' && digits < '4000000000');
}
