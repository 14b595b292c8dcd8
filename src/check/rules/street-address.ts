import { makePrivacyRule } from '../privacy/make-privacy-rule.ts';

export const streetAddress = makePrivacyRule('street-address', 'warning', {
  detail: 'a street address',
  message: 'This looks like a street address with its house number.',
  why: 'It can show where a family lives.',
  fix: 'Take it out, or add it to publicDetails in site.yaml if it is that of an office.',
});
