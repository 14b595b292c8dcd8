import type { Site } from '../../library/site-schema.ts';
import { contactKey, findContactDetails } from './find-contact-details.ts';
import type { PrivateDetail } from './private-detail.ts';

/** Says of a detail whether the board has made it public: in `publicDetails`, as its contact or for reporting a concern. */
export function makeIsPublic({ publicDetails, contact, reportConcern }: Site): (detail: PrivateDetail) => boolean {
  const texts = [...publicDetails, ...Object.values(contact), ...Object.values(reportConcern)].filter(isText);
  const keys = new Set(
    texts.flatMap((text) => [text, ...findContactDetails(text).map(({ value }) => value)]).map(contactKey),
  );
  return ({ value }) => keys.has(contactKey(value)) || texts.some((text) => text.includes(value));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
