import type { UnresolvedReference } from '../../library/model.ts';
import { makeRuleFinding } from '../make-rule-finding.ts';
import type { Rule } from '../rule.ts';

/** A briefing shows something again that was withdrawn. A link to it is right: the page says that it was withdrawn. */
export const referenceToWithdrawn: Rule = {
  id: 'reference-to-withdrawn',
  severity: 'error',
  canBeLowered: false,
  run: (context) =>
    context.library.unresolved.filter(isWithdrawn).map((reference) =>
      makeRuleFinding(
        referenceToWithdrawn,
        reference,
        {
          message: `“${reference.value}” stands in a briefing that was withdrawn, so it cannot be shown here.`,
          why: 'What was withdrawn would be published again, without the notice that says so.',
          fix: 'Take it out, or show the statement of a briefing that is still published.',
        },
        context,
      ),
    ),
};

function isWithdrawn({ reason }: UnresolvedReference): boolean {
  return reason === 'withdrawn';
}
