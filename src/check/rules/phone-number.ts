import { makePrivacyRule } from '../privacy/make-privacy-rule.ts';

export const phoneNumber = makePrivacyRule('phone-number', 'warning', {
  detail: 'a telephone number',
  message: 'This looks like a telephone number, and it is not one that may appear on the site.',
  why: 'It may be the number of a family or of one member of staff, and published numbers are copied for years.',
  fix: 'Take it out, or add it to publicDetails in site.yaml if it may be published.',
});
