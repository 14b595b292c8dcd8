import { makePrivacyRule } from '../privacy/make-privacy-rule.ts';

export const nhsNumber = makePrivacyRule('nhs-number', 'error', {
  detail: 'an NHS number',
  message: 'This looks like an NHS number.',
  why: 'An NHS number names one person, and anybody who finds it here can learn who the child is.',
  fix: 'Take the number out before this file is saved anywhere public; if it has been shared already, tell your data protection lead.',
});
