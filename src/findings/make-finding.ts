import type { Finding, Place, Severity } from './finding.ts';
import type { Places } from './places.ts';
import { showText } from './show-text.ts';

export interface FindingParts {
  readonly rule: string;
  /** `error` unless said. */
  readonly severity?: Severity;
  readonly file: string;
  /** null where no line can be named. */
  readonly place: Place | null;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

/** A line is shown up to here; nobody reads further, and a file can have thousands of findings on one line. */
const longestExcerpt = 1_000;

/**
 * A Finding whose excerpt is the line that `place` names, cut after 1,000 characters; null where there is no text or no such
 * line. `text` may be the `Places` of a text: where there are many findings each is then made without reading it anew.
 * Characters that could steer a terminal are shown as `�`: what an author pasted must not act on whoever reads the report.
 */
export function makeFinding(parts: FindingParts, text: string | Pick<Places, 'lineAt'> | null): Finding {
  const { place } = parts;
  const line = text === null || place === null ? null : getLine(text, place.line);
  return {
    rule: parts.rule,
    severity: parts.severity ?? 'error',
    file: showText(parts.file),
    line: place?.line ?? null,
    column: place?.column ?? null,
    excerpt: line === null ? null : showText(line.slice(0, longestExcerpt)),
    message: showText(parts.message),
    why: showText(parts.why),
    fix: showText(parts.fix),
  };
}

function getLine(text: string | Pick<Places, 'lineAt'>, line: number): string | null {
  return typeof text === 'string' ? (text.split('\n', line)[line - 1] ?? null) : text.lineAt(line);
}
