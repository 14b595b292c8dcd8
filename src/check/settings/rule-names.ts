import { rules } from '../rules/index.ts';
import { siteRules } from '../site/site-rules.ts';
import { readingRules } from './reading-rules.ts';

const lowerable = new Set([
  ...rules.filter(({ canBeLowered }) => canBeLowered).map(({ id }) => id),
  ...readingRules.lowerable,
]);

/** The name of every rule; each has a page in docs/rules. */
export const ruleNames: ReadonlySet<string> = new Set([
  ...rules.map(({ id }) => id),
  ...readingRules.lowerable,
  ...readingRules.fixed,
  ...siteRules,
  'fixed-rule',
  'unknown-rule',
]);

/** True when `rules` in site.yaml can make a rule stronger only. */
export function isFixedRule(name: string): boolean {
  return ruleNames.has(name) && !lowerable.has(name);
}
