import { maskIdentities, maskText } from '../../src/check/privacy/make-mask.ts';
import { terminalReport } from '../../src/check/reporters/terminal.ts';
import { isContentChangedError } from '../../src/publish/content-changed-error.ts';
import { SiteFolderError } from '../../src/publish/site-folder-error.ts';
import { getPlaces } from './get-places.ts';
import { hasColour } from './has-colour.ts';

/** What is printed when a command stops on something that the checks could not find. */
export function explainFailure(error: unknown): string {
  if (error instanceof SiteFolderError) return error.message;
  if (isContentChangedError(error)) {
    const { contentDir } = getPlaces();
    const report = terminalReport([maskIdentities(error.finding)], { contentDir, isColour: hasColour(process.stderr) });
    return `${report}\nThe site was not built, and the site that stood before stays as it is.`;
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    'Throughline stopped because of a fault of its own, not because of your content. The site that stood before stays as it is.',
    'Please send these lines to the people who look after it:',
    '',
    maskText(details),
  ].join('\n');
}
