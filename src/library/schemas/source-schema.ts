import { z } from 'zod';
import { dateField, idField, listField, optionalField, textField } from '../../yaml/fields.ts';
import { defaultField } from './default-field.ts';
import { webAddressField } from './web-fields.ts';

/** An entry of sources.yaml. `type` is held against the vocabulary later. */
export const sourceSchema = z.strictObject({
  id: idField,
  title: textField,
  authors: defaultField(listField(textField), []),
  /** YYYY, or YYYY-MM or YYYY-MM-DD where the publication states it. */
  year: optionalField(dateField),
  publisher: optionalField(textField),
  /** As written: a wrong one is told with the types that there are. */
  type: textField,
  url: optionalField(webAddressField),
  licence: optionalField(textField),
  sample: optionalField(textField),
  supersedes: defaultField(listField(idField), []),
});

export type SourceEntry = z.infer<typeof sourceSchema>;

/** What a source may be besides a kind of review. */
export const sourceTypes = ['report', 'research', 'briefing', 'guidance', 'law'] as const;
