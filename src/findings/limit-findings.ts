import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/** More than anybody works through at once; a file of nothing but mistakes must not fill the report. */
const mostFindings = 300;

/** The first 300 findings of one file, with one at their head that counts the rest. */
export function limitFindings(findings: readonly Finding[], file: string): readonly Finding[] {
  if (findings.length <= mostFindings) return findings;
  const rest = makeFinding(
    {
      rule: 'more-findings',
      file,
      place: null,
      message: `There are ${(findings.length - mostFindings).toLocaleString('en-GB')} more problems in this file.`,
      why: 'So many at once have one cause more often than not.',
      fix: 'Put right the first ones and check again, or paste the text anew as plain text.',
    },
    null,
  );
  return [rest, ...findings.slice(0, mostFindings)];
}
