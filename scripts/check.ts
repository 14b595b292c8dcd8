import { checkContent } from '../src/check/check-content.ts';
import { githubReport } from '../src/check/reporters/github.ts';
import { jsonReport } from '../src/check/reporters/json.ts';
import { terminalReport } from '../src/check/reporters/terminal.ts';
import { readOptions } from './setup/read-options.mjs';
import { getPlaces } from './shared/get-places.ts';
import { getRepositoryRoot } from './shared/get-repository-root.ts';
import { hasColour } from './shared/has-colour.ts';

const { json, github, site } = readOptions('check');
const { contentDir, siteDir } = getPlaces();
const { library, findings: inContent, mask } = await checkContent(contentDir);
const findings = site === true ? [...inContent, ...(await findInSite()).map(mask)] : inContent;

if (json === true) console.log(jsonReport(findings));
else if (github === true)
  console.log(githubReport(findings, { contentDir, repositoryRoot: getRepositoryRoot(contentDir) }));
else console.log(terminalReport(findings, { contentDir, isColour: hasColour(process.stdout) }));
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;

/** What reads the pages is loaded only for them: it takes a quarter of the time of a small check. */
async function findInSite() {
  const { checkSite } = await import('../src/check/site/check-site.ts');
  return checkSite(siteDir, library.basePath);
}
