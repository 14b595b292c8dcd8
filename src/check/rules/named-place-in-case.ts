import { makePrivacyRule } from '../privacy/make-privacy-rule.ts';

export const namedPlaceInCase = makePrivacyRule('named-place-in-case', 'warning', {
  detail: 'the name of a school or a hospital',
  message: 'This case study names a school or a hospital.',
  why: 'The name of a place, with the rest of the account, can show who the child is.',
  fix: 'Say what sort of place it is (“her primary school”, “the hospital”), or add the name to publicDetails in site.yaml if it may be published.',
});
