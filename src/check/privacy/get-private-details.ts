import type { ParsedBriefing } from '../../mdx/parsed.ts';
import type { TextFile } from '../text/text-file.ts';
import { type Finder, findAnywhere, findInText } from './find-in-text.ts';
import { findNamedPlaces } from './find-named-places.ts';
import { getOwnContacts } from './get-own-contacts.ts';
import { isIdentity, type PrivateDetail, type Span, type WrittenDetail } from './private-detail.ts';

/**
 * Every private detail by file, in the order of the text. All kinds are looked for in every file, but for the names of
 * schools and hospitals: in case studies alone, since there they say which child it was. What the board has made public is
 * left out, and so is what stands in the settings of site.yaml that make it public; but never a number or date of one person.
 */
export function getPrivateDetails(
  files: ReadonlyMap<string, TextFile>,
  parsed: readonly ParsedBriefing[],
  isPublic: (detail: PrivateDetail) => boolean,
): ReadonlyMap<string, readonly WrittenDetail[]> {
  const briefings = new Map(parsed.map((briefing) => [briefing.file, briefing]));
  return new Map(
    [...files.values()].flatMap(({ file, text }) => {
      const cases = getCases(briefings.get(file));
      const own = file === 'site.yaml' ? getOwnContacts(text) : [];
      const found = findInText(text, getFinder(cases)).filter((detail) => {
        if (detail.kind === 'named-place-in-case' && !isInside(detail, cases)) return false;
        return isIdentity(detail) || !(isPublic(detail) || isInside(detail, own));
      });
      return found.length === 0 ? [] : [[file, found.toSorted((a, b) => a.start - b.start)] as const];
    }),
  );
}

function getFinder(cases: readonly Span[]): Finder {
  return cases.length === 0 ? findAnywhere : (seen) => [...findAnywhere(seen), ...findNamedPlaces(seen)];
}

function getCases(briefing: ParsedBriefing | undefined): Span[] {
  return (briefing?.blocks ?? [])
    .filter(({ name, parent }) => name === 'CaseStudy' && parent?.name !== 'CaseStudy')
    .map(({ node }) => {
      const start = node.position?.start.offset ?? 0;
      return { start, end: node.position?.end.offset ?? start };
    });
}

function isInside({ start }: PrivateDetail, spans: readonly Span[]): boolean {
  return spans.some((span) => start >= span.start && start < span.end);
}
