import type { Finding } from '../../findings/finding.ts';

/** One JSON array of Findings, `[]` for none; paths are relative to the content folder. */
export function jsonReport(findings: readonly Finding[]): string {
  return JSON.stringify(findings.map(toPlain), null, 2);
}

/** The fields of the contract and no more, always in the same order. */
function toPlain({ rule, severity, file, line, column, excerpt, message, why, fix }: Finding): Finding {
  return { rule, severity, file, line, column, excerpt, message, why, fix };
}
