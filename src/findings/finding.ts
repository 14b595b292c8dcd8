/**
 * One problem in the content, in words for somebody who does not code.
 * Every part of the product reports problems as Findings and nothing else; reporters draw them.
 */
export interface Finding {
  /** Permanent kebab-case name of the rule, e.g. `unknown-theme`. Never renamed once published. */
  readonly rule: string;
  readonly severity: Severity;
  /** Path relative to the content folder, with `/` on every system, e.g. `briefings/baby-r.mdx`. */
  readonly file: string;
  /** 1-based line, or null where no line can be named (a whole file, a missing file). Never 0. */
  readonly line: number | null;
  /** 1-based column in UTF-16 units, or null. */
  readonly column: number | null;
  /** The line itself (trimmed of its line end), or null. Private details are replaced by dots. */
  readonly excerpt: string | null;
  /** What is wrong, in one or two plain sentences that stand alone. */
  readonly message: string;
  /** Why it matters to a reader or to the board. */
  readonly why: string;
  /** The one thing to do. */
  readonly fix: string;
}

export type Severity = 'error' | 'warning';

/** A place in a source file: 1-based line and column. */
export interface Place {
  readonly line: number;
  readonly column: number;
}
