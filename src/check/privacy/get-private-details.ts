import type { ParsedBriefing } from '../../mdx/parsed.ts';
import type { TextFile } from '../text/text-file.ts';
import { findBirthDates } from './find-birth-dates.ts';
import { findContactDetails } from './find-contact-details.ts';
import { findNamedPlaces } from './find-named-places.ts';
import { findNhsNumbers } from './find-nhs-numbers.ts';
import { findStreetAddresses } from './find-street-addresses.ts';
import type { PrivateDetail } from './private-detail.ts';

/**
 * Every private detail by file, in the order of the text. NHS numbers and birth dates are looked for in every file; contact
 * details and addresses in briefings; the names of schools and hospitals in case studies alone, since there they say which
 * child it was.
 */
export function getPrivateDetails(
  files: ReadonlyMap<string, TextFile>,
  parsed: readonly ParsedBriefing[],
  isPublic: (detail: PrivateDetail) => boolean,
): ReadonlyMap<string, readonly PrivateDetail[]> {
  const briefings = new Map(parsed.map((briefing) => [briefing.file, briefing]));
  return new Map(
    [...files.values()].flatMap(({ file, text }) => {
      const briefing = briefings.get(file);
      const always = [...findNhsNumbers(text), ...findBirthDates(text)];
      const found = briefing === undefined ? always : [...always, ...findInBriefing(briefing, text).filter(isPrivate)];
      return found.length === 0 ? [] : [[file, found.toSorted((a, b) => a.start - b.start)] as const];
    }),
  );

  function isPrivate(detail: PrivateDetail): boolean {
    return !isPublic(detail);
  }
}

function findInBriefing({ blocks }: ParsedBriefing, text: string): PrivateDetail[] {
  const inCases = blocks
    .filter(({ name, parent }) => name === 'CaseStudy' && parent?.name !== 'CaseStudy')
    .flatMap(({ node }) => {
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? start;
      return findNamedPlaces(text.slice(start, end)).map((detail) => ({ ...detail, start: detail.start + start }));
    });
  return [...findContactDetails(text), ...findStreetAddresses(text), ...inCases];
}
