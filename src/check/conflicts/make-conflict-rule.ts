import type { Conflict } from '../../library/model.ts';
import { makeRuleFinding, type Words } from '../make-rule-finding.ts';
import type { Rule } from '../rule.ts';

/** A rule that reports conflicts of one kind. They break addresses or relations, so none can be lowered. */
export function makeConflictRule(id: Conflict['kind'], getWords: (conflict: Conflict) => Words): Rule {
  const facts = { id, severity: 'error', canBeLowered: false } as const;
  return {
    ...facts,
    run: (context) =>
      context.library.conflicts
        .filter((conflict) => conflict.kind === id)
        .map((conflict) => makeRuleFinding(facts, conflict, getWords(conflict), context)),
  };
}
