import { SiteFolderError } from '../../src/publish/site-folder-error.ts';

/** What is printed when a command stops on something that is not in the content. */
export function explainFailure(error: unknown): string {
  if (error instanceof SiteFolderError) return error.message;
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    'Throughline stopped because of a fault of its own, not because of your content. The site that stood before stays as it is.',
    'Please send these lines to the people who look after it:',
    '',
    details,
  ].join('\n');
}
