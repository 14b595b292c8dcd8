import type { Finding, Place, Severity } from './finding.ts';
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

/**
 * A Finding whose excerpt is the line of `text` that `place` names; null where there is no text or no such line.
 * Characters that could steer a terminal are shown as `�`: what an author pasted must not act on whoever reads the report.
 */
export function makeFinding(parts: FindingParts, text: string | null): Finding {
  const line =
    text === null || parts.place === null ? undefined : text.split('\n', parts.place.line)[parts.place.line - 1];
  return {
    rule: parts.rule,
    severity: parts.severity ?? 'error',
    file: showText(parts.file),
    line: parts.place?.line ?? null,
    column: parts.place?.column ?? null,
    excerpt: line === undefined ? null : showText(line),
    message: showText(parts.message),
    why: parts.why,
    fix: showText(parts.fix),
  };
}
