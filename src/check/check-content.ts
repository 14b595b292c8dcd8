import type { Finding } from '../findings/finding.ts';
import { getLibrary } from '../library/get-library.ts';
import type { Library } from '../library/model.ts';
import { makeContext } from './make-context.ts';
import { type Mask, makeMask } from './privacy/make-mask.ts';
import { rules } from './rules/index.ts';
import { applySettings } from './settings/apply-settings.ts';
import { getFixedRules } from './settings/fixed-rule.ts';
import { getUnknownRules } from './settings/unknown-rule.ts';
import { sortFindings } from './sort-findings.ts';

export interface CheckedContent {
  readonly library: Library;
  /** Every problem of the folder, each once, in the order of files and lines. An `error` must stop a build. */
  readonly findings: readonly Finding[];
  /** Hides the folder's private details in a finding that is made later: of a page of the built site. */
  readonly mask: Mask;
}

/**
 * Reads a content folder and runs every rule over it. What reading found comes first, then the rules, then what `rules` in
 * site.yaml makes of it all; private details are dots in every finding, whoever made it.
 * @throws RangeError (as a rejection) when SOURCE_DATE_EPOCH is not a number of seconds
 */
export async function checkContent(contentDir: string): Promise<CheckedContent> {
  const library = await getLibrary(contentDir);
  const context = makeContext(library);
  const found = [...library.findings, ...rules.flatMap((rule) => rule.run(context))];
  const settled = [...applySettings(found, library.site.rules), ...getUnknownRules(context), ...getFixedRules(context)];
  const mask = makeMask(context);
  // First in order and then masked: two names that differ in their dots alone are two findings.
  return { library, findings: sortFindings(settled).map(mask), mask };
}
