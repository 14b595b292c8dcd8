import { makePrivacyRule } from '../privacy/make-privacy-rule.ts';

export const dateOfBirth = makePrivacyRule('date-of-birth', 'error', {
  detail: 'a date of birth',
  message: 'This looks like a date of birth.',
  why: 'A full date of birth, with the rest of the account, can show who the child is.',
  fix: 'Give an age (“aged 7”) or the year alone in its place; if the file has been shared already, tell your data protection lead.',
});
