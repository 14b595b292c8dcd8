import type { Finding, Place } from '../findings/finding.ts';
import { type FindingParts, makeFinding } from '../findings/make-finding.ts';
import { makePlaces, type Places } from '../findings/places.ts';
import { showText } from '../findings/show-text.ts';

/** The file that is being read, and what is found wrong in it. */
export interface Reporter {
  readonly source: string;
  readonly places: Places;
  readonly findings: readonly Finding[];
  /** Where a node starts. */
  placeOf(node: { readonly position?: { readonly start: Place } | undefined }): Place;
  report(parts: Omit<FindingParts, 'file' | 'place'> & { readonly place: Place }): void;
}

/** A reporter for one file; `source` is the text that places refer to. */
export function makeReporter(file: string, source: string): Reporter {
  const findings: Finding[] = [];
  const places = makePlaces(source);
  // One excerpt for all findings of a line: a line may be very long and very wrong.
  const excerpts = new Map<number, string | null>();
  const getExcerpt = (line: number): string | null => {
    const known = excerpts.get(line);
    if (known !== undefined) return known;
    const text = places.lineAt(line);
    const excerpt = text === null ? null : showText(text);
    excerpts.set(line, excerpt);
    return excerpt;
  };
  return {
    source,
    places,
    findings,
    placeOf: ({ position }) => ({ line: position?.start.line ?? 1, column: position?.start.column ?? 1 }),
    report(parts) {
      findings.push({ ...makeFinding({ ...parts, file }, null), excerpt: getExcerpt(parts.place.line) });
    },
  };
}
