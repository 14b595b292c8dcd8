import type { Finding } from '../../findings/finding.ts';

/** “3 errors and 1 warning in 2 files”; counts of nothing are left out. */
export function countFindings(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const files = new Set(findings.map(({ file }) => file)).size;
  const parts = [...count(errors, 'error'), ...count(warnings, 'warning')];
  return `${parts.join(' and ')} in ${files} ${files === 1 ? 'file' : 'files'}`;
}

function count(amount: number, noun: string): string[] {
  if (amount === 0) return [];
  return [`${amount} ${noun}${amount === 1 ? '' : 's'}`];
}
