import { HtmlValidate } from 'html-validate';
import type { Finding } from '../../findings/finding.ts';
import { makeSiteFinding } from './make-site-finding.ts';
import type { BuiltSite } from './site-page.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Matters of style, not of validity: both forms are HTML.
    'void-style': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    // The length of a title is a content rule, with its own words.
    'long-title': 'off',
    // Nothing comes from another host.
    'require-sri': 'off',
  },
});

/** Pages that are not valid HTML, by html-validate's recommended rules. */
export async function findInvalidHtml(site: BuiltSite): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const page of site.pages) {
    const { results } = await validator.validateString(page.html, page.file);
    for (const { ruleId, message, line, column } of results.flatMap((result) => result.messages)) {
      findings.push(
        makeSiteFinding(page, {
          rule: 'invalid-html',
          message: `the page is not valid HTML at ${line}:${column} (${ruleId}: ${message}).`,
          why: 'Browsers and screen readers mend such a page each in its own way.',
          fix: 'Tell the people who look after Throughline: the content cannot cause this.',
        }),
      );
    }
  }
  return findings;
}
