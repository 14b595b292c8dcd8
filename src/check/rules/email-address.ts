import { makePrivacyRule } from '../privacy/make-privacy-rule.ts';

export const emailAddress = makePrivacyRule('email-address', 'warning', {
  detail: 'an e-mail address',
  message: 'This looks like an e-mail address, and it is not one that may appear on the site.',
  why: 'It may belong to a family or to one member of staff, and published addresses are copied for years.',
  fix: 'Take it out, or add it to publicDetails in site.yaml if it may be published.',
});
