import type { UnresolvedReference } from '../../library/model.ts';
import { makeRuleFinding } from '../make-rule-finding.ts';
import type { Rule } from '../rule.ts';

/** A published briefing names something that stands in a draft. Drafts may name drafts, so they are not looked at. */
export const referenceToDraft: Rule = {
  id: 'reference-to-draft',
  severity: 'error',
  canBeLowered: false,
  run: (context) =>
    context.library.unresolved.filter(isDraft).map((reference) =>
      makeRuleFinding(
        referenceToDraft,
        reference,
        {
          message: `“${reference.value}” is still a draft, so a published briefing cannot point to it.`,
          why: 'A draft is left out of the site, so readers who follow the link would reach nothing.',
          fix: 'Publish the draft first (status: published), or take this reference out until then.',
        },
        context,
      ),
    ),
};

function isDraft({ reason }: UnresolvedReference): boolean {
  return reason === 'draft';
}
