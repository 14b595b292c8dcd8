import { isIsbn } from './is-isbn.ts';
import type { PrivateDetail } from './private-detail.ts';

/** From the @ on: to look for the rare @ and then at what stands before it is many times quicker than the other way round. */
const emailHost = /@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}/gi;
const emailName = /[\w.+'-]{1,64}$/;
const postcode = /(?<![\p{L}\d/=_-])[A-Z]{1,2}\d[A-Z\d]?[ \n]{0,2}\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/gu;
const phone = /(?<![\p{L}\d/=_.-])(?:(?:\+|00)44[ \n.-]?(?:\(0\) ?)?|\(?0)[127]\d(?:[ \n().-]{0,2}\d){7,8}(?!\d)/gu;

/**
 * E-mail addresses, full postcodes and United Kingdom telephone numbers that can be a person's: area codes (01, 02) and
 * mobiles (07). Numbers that start with 03, 05, 08 or 09 belong to organisations (Ofcom's numbering plan) and are left alone.
 * @param text as `readAsSeen` gives it
 */
export function findContactDetails(text: string): PrivateDetail[] {
  const found: PrivateDetail[] = [];
  for (const match of text.matchAll(emailHost)) {
    const name = emailName.exec(text.slice(Math.max(0, match.index - 64), match.index))?.[0];
    if (name === undefined) continue;
    found.push({ kind: 'email-address', value: name + match[0], start: match.index - name.length });
  }
  for (const match of text.matchAll(postcode)) found.push({ kind: 'postcode', value: match[0], start: match.index });
  for (const match of text.matchAll(phone)) {
    if (/^0(?:1\d{8,9}|2\d{9}|7\d{9})$/.test(phoneDigits(match[0])) && !isIsbn(text, match.index)) {
      found.push({ kind: 'phone-number', value: match[0], start: match.index });
    }
  }
  return found;
}

/** The form in which two ways of writing one detail are equal: `+44 (0)1632 960000` and `01632 960 000`. */
export function contactKey(value: string): string {
  if (value.includes('@')) return value.toLowerCase();
  return /^[+(\d]/.test(value) ? phoneDigits(value) : value.replace(/\s/g, '').toUpperCase();
}

function phoneDigits(value: string): string {
  const digits = value.replace(/\(0\)/, '').replace(/\D/g, '');
  return digits.replace(/^(?:00)?44/, '0');
}
