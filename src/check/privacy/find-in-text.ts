import { findBirthDates } from './find-birth-dates.ts';
import { findContactDetails } from './find-contact-details.ts';
import { findNhsNumbers } from './find-nhs-numbers.ts';
import { findStreetAddresses } from './find-street-addresses.ts';
import type { PrivateDetail, WrittenDetail } from './private-detail.ts';
import { readAsSeen } from './read-as-seen.ts';

/** Looks for details of one or several kinds in a text as its reader sees it. */
export type Finder = (seen: string) => PrivateDetail[];

/** Numbers and dates that name one person wherever they stand. */
export function findIdentities(seen: string): PrivateDetail[] {
  return [...findNhsNumbers(seen), ...findBirthDates(seen)];
}

/** All that can stand anywhere: identities, and how and where somebody is to be reached; nothing under two names. */
export function findAnywhere(seen: string): PrivateDetail[] {
  const identities = findIdentities(seen);
  const starts = new Set(identities.map(({ start }) => start));
  const others = [...findContactDetails(seen), ...findStreetAddresses(seen)];
  return [...identities, ...others.filter(({ start }) => !starts.has(start))];
}

/** The address behind a link is read apart: the reader does not see it, and whoever presses the link does. */
const linked = /\]\(\s{0,9}(?!https?:)([^()\s]{3,500})/g;

/** Details in a text as it is written: looked for as a reader sees it, told of where they stand in the file. */
export function findInText(source: string, find: Finder): WrittenDetail[] {
  const found = findStretch(source, 0, find);
  const inLinks = [...source.matchAll(linked)].flatMap((match) => {
    const address = match[1] ?? '';
    return findStretch(address, match.index + match[0].length - address.length, find);
  });
  return [...found, ...inLinks];
}

function findStretch(source: string, offset: number, find: Finder): WrittenDetail[] {
  const seen = readAsSeen(source);
  return find(seen.text).map((detail) => {
    const { start, end } = seen.toSource(detail.start, detail.start + detail.value.length);
    return { ...detail, start: start + offset, written: source.slice(start, end) };
  });
}
