import type { Finding } from '../../findings/finding.ts';
import { makeRuleFinding, type Words } from '../make-rule-finding.ts';
import type { RuleContext, RuleFacts } from '../rule.ts';
import type { WordUse } from './find-in-prose.ts';

/** How many further lines are named; a list of forty helps nobody. */
const most = 10;

/** One finding for all uses of a word in a briefing: it points at the first and names the lines of the others. */
export function makeWordFinding<Entry>(
  rule: RuleFacts,
  { briefing, places: [first, ...others] }: WordUse<Entry>,
  words: Words,
  context: RuleContext,
): Finding {
  const file = context.files.get(briefing.file);
  const lines = [...new Set(others.map(({ start }) => file?.placeAt(start).line ?? 0))];
  const place = file?.placeAt(first.start) ?? null;
  const further = lines.filter((line) => line !== place?.line);
  const message = further.length === 0 ? words.message : `${words.message} ${describeLines(further)}`;
  return makeRuleFinding(rule, { file: briefing.file, place }, { ...words, message }, context);
}

function describeLines(lines: readonly number[]): string {
  const shown = lines.slice(0, most).map(String);
  const rest = lines.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
  return `It also stands on ${lines.length === 1 ? 'line' : 'lines'} ${list}.`;
}
