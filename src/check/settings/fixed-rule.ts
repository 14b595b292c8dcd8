import type { Finding } from '../../findings/finding.ts';
import { makeRuleFinding } from '../make-rule-finding.ts';
import type { RuleContext, RuleFacts } from '../rule.ts';
import { isFixedRule } from './rule-names.ts';

/** A board asks for a rule to be weaker that cannot be: it is told so, since otherwise the setting would seem to work. */
const fixedRule: RuleFacts = { id: 'fixed-rule', severity: 'error', canBeLowered: false };

export function getFixedRules(context: RuleContext): Finding[] {
  return Object.entries(context.library.site.rules)
    .filter(([id, setting]) => setting !== 'error' && isFixedRule(id))
    .map(([id]) => {
      const words = {
        message: `The rule “${id}” cannot be made weaker or turned off.`,
        why: 'It guards children’s privacy, the safety of the site, or addresses and references that readers rely on.',
        fix: `Take the line “${id}” out of site.yaml, and put right what the rule finds.`,
      };
      const place = context.settingPlaces.get(`rules.${id}`) ?? null;
      return makeRuleFinding(fixedRule, { file: 'site.yaml', place }, words, context);
    });
}
