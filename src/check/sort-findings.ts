import { compareFindings } from '../findings/compare-findings.ts';
import type { Finding } from '../findings/finding.ts';

/** By file, line, column and rule; what says the same of the same place stands once. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const byContent = new Map(findings.map((finding) => [toKey(finding), finding]));
  return [...byContent.values()].toSorted(compareFindings);
}

function toKey({ rule, severity, file, line, column, message }: Finding): string {
  return JSON.stringify([rule, severity, file, line, column, message]);
}
