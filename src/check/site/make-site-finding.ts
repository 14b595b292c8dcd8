import type { Finding } from '../../findings/finding.ts';
import { makeFinding } from '../../findings/make-finding.ts';
import type { SitePage } from './site-page.ts';

/** A finding on a built page: it names the page, and as its file the content that the page was made from. */
export function makeSiteFinding(
  page: SitePage,
  { rule, message, why, fix }: Pick<Finding, 'rule' | 'message' | 'why' | 'fix'>,
): Finding {
  const parts = { rule, file: page.madeFrom, place: null, why, fix };
  return makeFinding({ ...parts, message: `On the page ${page.address}: ${message}` }, null);
}
