import type { Finding } from './finding.ts';

/** Order of a report: by file, line, column and rule; what has no line comes first in its file. For `toSorted`. */
export function compareFindings(left: Finding, right: Finding): number {
  return (
    compareStrings(left.file, right.file) ||
    (left.line ?? 0) - (right.line ?? 0) ||
    (left.column ?? 0) - (right.column ?? 0) ||
    compareStrings(left.rule, right.rule)
  );
}

// By code unit, so that every machine gives the same order whatever its language.
function compareStrings(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
