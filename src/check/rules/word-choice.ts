import { findInProse } from '../language/find-in-prose.ts';
import { makeWordFinding } from '../language/make-word-finding.ts';
import type { Rule } from '../rule.ts';

/** Words to think twice about, from `vocabulary/language.yaml` of the product and of the board. */
export const wordChoice: Rule = {
  id: 'word-choice',
  severity: 'warning',
  canBeLowered: true,
  run: (context) =>
    findInProse(context, context.library.vocabulary.language, ({ terms }) => terms).map((use) =>
      makeWordFinding(
        wordChoice,
        use,
        {
          message: `Think twice about “${use.places[0].value.replace(/\s+/g, ' ')}”.`,
          why: use.entry.why,
          fix: `The word list advises: ${use.entry.prefer}. If these are somebody else’s words, put them in quotation marks.`,
        },
        context,
      ),
    ),
};
