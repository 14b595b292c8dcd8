import { z } from 'zod';
import { idField, listField, optionalField, textField } from '../../yaml/fields.ts';

/** An entry of vocabulary/pathways.yaml: a stage of the work. Its source and themes are looked up later. */
export const pathwaySchema = z.strictObject({
  id: idField,
  label: textField,
  scope: optionalField(textField),
  source: optionalField(idField),
  themes: listField(idField),
});

export type PathwayEntry = z.infer<typeof pathwaySchema>;
