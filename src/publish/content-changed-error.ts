import type { Finding } from '../findings/finding.ts';

/** A file of the content is no longer what was checked, so the site must not be made of it. */
export class ContentChangedError extends Error {
  override readonly name = 'ContentChangedError';
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.message);
    this.finding = finding;
  }
}

/** By name, not by class: a page of Astro's has a copy of this module of its own. */
export function isContentChangedError(error: unknown): error is ContentChangedError {
  return error instanceof Error && error.name === 'ContentChangedError' && 'finding' in error;
}
