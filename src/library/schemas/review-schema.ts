import { z } from 'zod';
import { dateField, idField, listField, optionalField, textField } from '../../yaml/fields.ts';
import { defaultField } from './default-field.ts';
import { webAddressField } from './web-fields.ts';

/**
 * An entry of reviews.yaml. Pseudonyms collide between boards, so a review is known by board, name and year together.
 * `type` and `themes` are held against the vocabulary later.
 */
export const reviewSchema = z.strictObject({
  id: idField,
  name: textField,
  board: textField,
  year: optionalField(dateField),
  type: textField,
  url: optionalField(webAddressField),
  themes: defaultField(listField(idField), []),
});

export type ReviewEntry = z.infer<typeof reviewSchema>;
