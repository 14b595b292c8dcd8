import { z } from 'zod';
import { choiceField, dateField, listField, optionalField, textField } from '../../yaml/fields.ts';
import { defaultField } from './default-field.ts';

/**
 * What the accessibility statement says of an audit: who tested what, how and when, and what came of it. All of it or
 * nothing, because a result without a test behind it would be a claim that nobody checked.
 */
export const accessibilityFields = z.strictObject({
  testedBy: textField,
  testedOn: dateField,
  /** What was tested, and how. */
  method: textField,
  result: choiceField(['full', 'partial', 'none']),
  /** What does not work, each in a sentence. */
  issues: defaultField(listField(textField), []),
  prepared: dateField,
  reviewed: optionalField(dateField),
});
