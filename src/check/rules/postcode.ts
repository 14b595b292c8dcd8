import { makePrivacyRule } from '../privacy/make-privacy-rule.ts';

export const postcode = makePrivacyRule('postcode', 'warning', {
  detail: 'a full postcode',
  message: 'This looks like a full postcode, and it is not one that may appear on the site.',
  why: 'A postcode stands for about fifteen homes, so it can show where a family lives.',
  fix: 'Take it out, or add it to publicDetails in site.yaml if it is that of an office.',
});
