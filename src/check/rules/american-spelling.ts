import { findInProse } from '../language/find-in-prose.ts';
import { makeWordFinding } from '../language/make-word-finding.ts';
import type { Rule } from '../rule.ts';

/** Spellings from the product's list; those that are right in British English too are not in it. */
export const americanSpelling: Rule = {
  id: 'american-spelling',
  severity: 'warning',
  canBeLowered: true,
  run: (context) =>
    findInProse(context, context.library.vocabulary.spellings, ({ american }) => [american]).map((use) =>
      makeWordFinding(
        americanSpelling,
        use,
        {
          message: `“${use.places[0].value}” is an American spelling.`,
          why: 'One spelling throughout reads better, and a search for one spelling misses the other.',
          fix: `Write “${use.entry.british}”, unless it is part of a name.`,
        },
        context,
      ),
    ),
};
