import type { Finding } from '../../findings/finding.ts';
import { nearest } from '../../findings/nearest.ts';
import { makeRuleFinding } from '../make-rule-finding.ts';
import type { RuleContext, RuleFacts } from '../rule.ts';
import { ruleNames } from './rule-names.ts';

/** A name under `rules` in site.yaml that is no rule: a slip there would leave the rule as it was, without a word. */
const unknownRule: RuleFacts = { id: 'unknown-rule', severity: 'error', canBeLowered: false };

export function getUnknownRules(context: RuleContext): Finding[] {
  return Object.keys(context.library.site.rules)
    .filter((id) => !ruleNames.has(id))
    .map((id) => {
      const suggestion = nearest(id, ruleNames);
      const words = {
        message: `“${id}” is not the name of a rule.`,
        why: 'A setting for a rule that is not there changes nothing.',
        fix: suggestion === null ? 'Take the line out; docs/rules lists every rule.' : `Did you mean “${suggestion}”?`,
      };
      const place = context.settingPlaces.get(`rules.${id}`) ?? null;
      return makeRuleFinding(unknownRule, { file: 'site.yaml', place }, words, context);
    });
}
