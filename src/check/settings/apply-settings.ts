import type { Finding } from '../../findings/finding.ts';
import type { Site } from '../../library/site-schema.ts';
import { isFixedRule } from './rule-names.ts';

/** The findings as `rules` in site.yaml wants them. A rule that cannot be lowered stays as it is. */
export function applySettings(findings: readonly Finding[], settings: Site['rules']): Finding[] {
  const bySetting = new Map(Object.entries(settings));
  return findings.flatMap((finding) => {
    const setting = bySetting.get(finding.rule);
    if (setting === undefined || isFixedRule(finding.rule)) return [finding];
    return setting === 'off' ? [] : [{ ...finding, severity: setting }];
  });
}
