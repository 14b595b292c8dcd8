import type { Finding, Place } from '../findings/finding.ts';
import { makeFinding } from '../findings/make-finding.ts';
import type { RuleContext, RuleFacts } from './rule.ts';

/** Where a finding points; `place` is null where a whole file is meant. */
export interface Spot {
  readonly file: string;
  readonly place: Place | null;
}

export interface Words {
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

/** A finding of a rule at a spot, with the line itself where the file is known. */
export function makeRuleFinding(
  rule: Pick<RuleFacts, 'id' | 'severity'>,
  { file, place }: Spot,
  words: Words,
  { files }: Pick<RuleContext, 'files'>,
): Finding {
  return makeFinding({ rule: rule.id, severity: rule.severity, file, place, ...words }, files.get(file) ?? null);
}
