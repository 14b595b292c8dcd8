import type { Finding } from '../../findings/finding.ts';
import type { Places } from '../../findings/places.ts';
import { showText } from '../../findings/show-text.ts';
import { findIdentities, findInText } from './find-in-text.ts';
import type { TellingName } from './get-name-details.ts';
import { makeLookup } from './make-lookup.ts';
import type { Span, WrittenDetail } from './private-detail.ts';

/** What is known of private details before anything is said. */
export interface KnownDetails {
  readonly files: ReadonlyMap<string, Pick<Places, 'placeAt' | 'lineAt'>>;
  readonly privateDetails: ReadonlyMap<string, readonly WrittenDetail[]>;
  readonly tellingNames: readonly TellingName[];
}

/** A number of so many digits is one person's, and so many at its end still lead to it. */
const fewestOfLong = 10;
const fewestOfEnd = 6;

export type Mask = (finding: Finding) => Finding;

/**
 * Replaces every private detail in all that a finding says, its file's name too, by dots, one for each character, so that
 * columns stay right. It is laid over the findings of all rules: a misspelt theme on the line of an NHS number must not print
 * the number either, and the log of a build is often public. A detail of one file is hidden in the findings of every file,
 * since a suggestion or a list of places repeats what stands elsewhere; the name of a school is hidden in those of its own
 * file alone, because others may speak of the school. Each text is read once, however many details there are.
 */
export function makeMask({ files, privateDetails, tellingNames }: KnownDetails): Mask {
  const all = [...[...privateDetails.values()].flat(), ...tellingNames.flatMap(({ details }) => details)];
  const findEverywhere = makeLookup(all.filter((detail) => !isPlace(detail)).flatMap(toValues));
  const maskLine = makeLineMask(files, privateDetails);
  const perFile = new Map<string, (text: string) => string>();
  const maskAnywhere = remember((text) => hide(text, [...findEverywhere(text), ...findUnknown(text)]));

  const getMask = (file: string): ((text: string) => string) => {
    const known = perFile.get(file);
    if (known !== undefined) return known;
    const places = (privateDetails.get(file) ?? []).filter(isPlace);
    const findPlaces = makeLookup(places.flatMap(toValues));
    const mask = places.length === 0 ? maskAnywhere : remember((text) => maskAnywhere(hide(text, findPlaces(text))));
    perFile.set(file, mask);
    return mask;
  };

  return (finding) => {
    const mask = getMask(finding.file);
    return {
      ...finding,
      file: mask(finding.file),
      excerpt: finding.excerpt === null ? null : mask(maskLine(finding.file, finding.line, finding.excerpt)),
      message: mask(finding.message),
      why: mask(finding.why),
      fix: mask(finding.fix),
    };
  };
}

/** For what is said before or beside a check: hides numbers and dates that name a person wherever they stand. */
export const maskIdentities: Mask = makeMask({ files: new Map(), privateDetails: new Map(), tellingNames: [] });

/** The same for a text that is no finding: the trace of a fault. */
export function maskText(text: string): string {
  return hide(text, findUnknown(text));
}

function findUnknown(text: string): Span[] {
  return findInText(text, findIdentities).map(({ start, written }) => ({ start, end: start + written.length }));
}

/** By place and not by value: of a number broken over a line end, or cut where the excerpt ends, a part stands in the line. */
function makeLineMask(
  files: KnownDetails['files'],
  privateDetails: KnownDetails['privateDetails'],
): (file: string, line: number | null, excerpt: string) => string {
  const lines = new Map([...privateDetails].map(([file, details]) => [file, maskLines(files.get(file), details)]));
  return (file, line, excerpt) => {
    const known = line === null ? undefined : lines.get(file)?.get(line);
    return known?.shown.startsWith(excerpt) === true ? known.masked.slice(0, excerpt.length) : excerpt;
  };
}

interface MaskedLine {
  /** As an excerpt shows it. */
  readonly shown: string;
  readonly masked: string;
}

function maskLines(
  file: Pick<Places, 'placeAt' | 'lineAt'> | undefined,
  details: readonly WrittenDetail[],
): ReadonlyMap<number, MaskedLine> {
  if (file === undefined) return new Map();
  const spans = new Map<number, Span[]>();
  for (const { start, written } of details) {
    const { line, column } = file.placeAt(start);
    let from = column - 1;
    written.split('\n').forEach((part, index) => {
      const inLine = spans.get(line + index) ?? [];
      inLine.push({ start: from, end: from + part.length });
      spans.set(line + index, inLine);
      from = 0;
    });
  }
  return new Map(
    [...spans].map(([line, inLine]) => {
      const shown = showText(file.lineAt(line) ?? '');
      return [line, { shown, masked: hide(shown, inLine) }];
    }),
  );
}

function hide(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    parts.push(text.slice(done, from), '•'.repeat(end - from));
    done = end;
  }
  return [...parts, text.slice(done)].join('');
}

/** Also the end of a long number from each of its groups on: a message can quote what stands in the second line of two. */
function toValues({ value, written }: WrittenDetail): string[] {
  if (value.replace(/\D/g, '').length < fewestOfLong) return [value, written];
  const ends = [...value.matchAll(/(?<=\D)\d/g)].map(({ index }) => value.slice(index));
  return [value, written, ...ends.filter((end) => end.replace(/\D/g, '').length >= fewestOfEnd)];
}

function isPlace({ kind }: WrittenDetail): boolean {
  return kind === 'named-place-in-case';
}

/** Reasons, fixes and lines come back in hundreds of findings. */
function remember(mask: (text: string) => string): (text: string) => string {
  const masked = new Map<string, string>();
  return (text) => {
    const known = masked.get(text) ?? mask(text);
    masked.set(text, known);
    return known;
  };
}
