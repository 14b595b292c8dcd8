/** The site cannot be put where it was asked to go. The message is a whole answer for somebody who does not code. */
export class SiteFolderError extends Error {
  override readonly name = 'SiteFolderError';
}
