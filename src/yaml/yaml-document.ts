import type { Finding, Place } from '../findings/finding.ts';
import { type FindingParts, makeFinding } from '../findings/make-finding.ts';
import { makePlaces, type Places } from '../findings/places.ts';

/** What to call a file of settings in a message, and where its lines stand. */
export interface YamlOrigin {
  readonly file: string;
  /** Follows "a setting of": `a briefing`, `site.yaml`. */
  readonly noun: string;
  /** Line of the file on which `text` begins: 2 for the part between the `---` lines. */
  readonly firstLine: number;
  /** The YAML alone, with LF line ends. */
  readonly text: string;
}

/** A file of settings, read but not yet held against what it may say. */
export interface YamlDocument extends YamlOrigin {
  /**
   * Plain objects, lists, strings, numbers, booleans and null; null when nothing could be read. A number or boolean is one
   * only where `String(value)` is what was written, so `007`, `1.10` and `2016-06` stay strings.
   */
  readonly data: unknown;
  /** Where each value stands in the file: `title`, `themes.1`, `series.name`; `''` is the whole. */
  readonly places: ReadonlyMap<string, Place>;
  /** Where the name of each setting stands, by the same paths. */
  readonly keyPlaces: ReadonlyMap<string, Place>;
  readonly findings: readonly Finding[];
}

/** A Finding in a file of settings; `place` counts lines from the start of the file. */
export function makeYamlFinding(origin: YamlOrigin, parts: Omit<FindingParts, 'file'>): Finding {
  const local = parts.place === null ? null : { ...parts.place, line: parts.place.line - origin.firstLine + 1 };
  const finding = makeFinding({ ...parts, file: origin.file, place: local }, getLines(origin));
  return { ...finding, line: parts.place?.line ?? null };
}

const linesOf = new WeakMap<YamlOrigin, Places>();

/** Cut into lines once: a long file may have thousands of findings. */
function getLines(origin: YamlOrigin): Places {
  const lines = linesOf.get(origin) ?? makePlaces(origin.text);
  linesOf.set(origin, lines);
  return lines;
}
