import type { Finding } from '../../findings/finding.ts';
import { findBirthDates } from './find-birth-dates.ts';
import { findNhsNumbers } from './find-nhs-numbers.ts';
import type { PrivateDetail } from './private-detail.ts';

/**
 * Replaces every private detail in what a finding says by dots, one for each character, so that columns stay right. It is
 * laid over the findings of all rules: a misspelt theme on the line of an NHS number must not print the number either, and
 * the log of a build is often public.
 */
export function makeMask(details: ReadonlyMap<string, readonly PrivateDetail[]>): (finding: Finding) => Finding {
  const values = new Map([...details].map(([file, found]) => [file, [...new Set(found.map(({ value }) => value))]]));
  return (finding) => {
    const known = values.get(finding.file) ?? [];
    const mask = (text: string): string => {
      const loose = [...findNhsNumbers(text), ...findBirthDates(text)].map(({ value }) => value);
      return [...known, ...loose].reduce((masked, value) => masked.replaceAll(value, toDots(value)), text);
    };
    return {
      ...finding,
      excerpt: finding.excerpt === null ? null : mask(finding.excerpt),
      message: mask(finding.message),
      why: mask(finding.why),
      fix: mask(finding.fix),
    };
  };
}

function toDots(value: string): string {
  return '•'.repeat(value.length);
}
