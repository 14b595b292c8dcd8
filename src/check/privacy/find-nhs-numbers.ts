import type { PrivateDetail } from './private-detail.ts';

const candidate =
  /(?<![\p{L}\d/=_.+-]|\+\d{1,3}[ \u00a0-])\d{3}([ \u00a0-]?)\d{3}\1\d{4}(?![\p{L}\d/=_]|[ \u00a0.-]\d)/gu;
const labelled = /\bNHS[ \u00a0]*(?:no|number|num|id|#)?[.: \u00a0]{0,4}(\d(?:[ \u00a0-]?\d){9})(?!\d|[ \u00a0-]\d)/gi;

/**
 * Ten digits in the form of an NHS number whose last digit is the check digit, and ten digits that the text itself
 * calls one (a mistyped number names a child as well as a right one).
 */
export function findNhsNumbers(text: string): PrivateDetail[] {
  const found = new Map<number, string>();
  for (const match of text.matchAll(labelled)) {
    const value = match[1] ?? '';
    found.set(match.index + match[0].length - value.length, value);
  }
  for (const match of text.matchAll(candidate)) {
    if (isNhsNumber(match[0].replace(/\D/g, ''))) found.set(match.index, match[0]);
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
