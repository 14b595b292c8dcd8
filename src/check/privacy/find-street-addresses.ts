import type { PrivateDetail } from './private-detail.ts';

const roads =
  'Road|Rd|Street|Avenue|Ave|Lane|Close|Drive|Crescent|Gardens|Terrace|Grove|Mews|Walk|Way|Place|Square|Hill|Rise';
const address = new RegExp(
  String.raw`(?<![\p{L}\d£.,/-])\d{1,3}[A-Za-z]?,?[ \n](?:[A-Z][\p{Ll}’'-]+[ \n]){1,3}(?:${roads})(?![\p{L}\d:])`,
  'gu',
);

/**
 * A house number with the name of its road: “14 Mill Lane”. “Court” is left out, since courts of law have numbers near them too.
 * @param text as `readAsSeen` gives it
 */
export function findStreetAddresses(text: string): PrivateDetail[] {
  return [...text.matchAll(address)].map((match) => ({
    kind: 'street-address',
    value: match[0],
    start: match.index,
  }));
}
