import { z } from 'zod';
import { idField, listField, optionalField, textField } from '../../yaml/fields.ts';
import { defaultField } from './default-field.ts';

const labelled = { id: idField, label: textField };

const narrowerThemeSchema = z.strictObject({
  ...labelled,
  scope: optionalField(textField),
  variants: defaultField(listField(textField), []),
});

/** A top theme of vocabulary/themes.yaml with its narrower ones. */
export const themeSchema = z.strictObject({
  ...labelled,
  scope: optionalField(textField),
  narrower: defaultField(listField(narrowerThemeSchema), []),
  variants: defaultField(listField(textField), []),
  exit: defaultField(z.boolean(), false),
});

const labelledSchema = z.strictObject(labelled);

/** A sector of vocabulary/audiences.yaml with its roles. */
export const sectorSchema = z.strictObject({ ...labelled, roles: defaultField(listField(labelledSchema), []) });

/** Everyone, or a level of responsibility. */
export const everyoneSchema = labelledSchema;
export const levelSchema = labelledSchema;

/** vocabulary/audiences.yaml. */
export const audiencesSchema = z.strictObject({
  everyone: everyoneSchema,
  sectors: listField(sectorSchema),
  levels: listField(levelSchema),
});

/** A kind of document or review. */
export const typeSchema = z.strictObject({ ...labelled, note: optionalField(textField) });

/** vocabulary/types.yaml. */
export const typesSchema = z.strictObject({ documentTypes: listField(typeSchema), reviewTypes: listField(typeSchema) });

export type ThemeEntry = z.infer<typeof themeSchema>;
export type SectorEntry = z.infer<typeof sectorSchema>;
